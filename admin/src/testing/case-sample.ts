import type { CaseReportFragment, TimelineStepFragment } from '../gql/graphql';

/** A whole case for tests; give what matters to the test. */
export function caseReport(given: Partial<CaseReportFragment> = {}): CaseReportFragment {
  return {
    __typename: 'Report',
    id: 'r1',
    code: 'HP-261120-0147',
    title: 'Cây phượng đổ chắn đường',
    body: 'Cây đổ ngang đường sau trận gió đêm qua.',
    status: 'RECEIVED',
    urgency: 'NORMAL',
    channel: 'APP',
    publication: 'PRIVATE',
    mayBePublic: false,
    address: '8 Lương Khánh Thiện',
    createdAt: '2026-11-20T01:00:00Z',
    updatedAt: '2026-11-20T01:00:00Z',
    receivedAt: null,
    resolvedAt: null,
    dueAt: null,
    dueState: 'NONE',
    scheduledFor: null,
    version: 3,
    cursor: 'c3',
    location: { __typename: 'GeoPoint', lat: 20.86, lng: 106.69 },
    ward: null,
    category: {
      __typename: 'ReportCategory',
      code: 'INFRASTRUCTURE',
      name: 'Hạ tầng',
      nameEn: 'Infrastructure',
      icon: 'construction',
      fields: [],
    },
    handlingUnit: null,
    coordinatingUnits: [],
    promise: null,
    media: [],
    limits: [],
    escalationLevel: 0,
    escalations: [],
    allowedActions: ['ASSIGN', 'COMMENT_INTERNAL'],
    reporter: null,
    result: null,
    rating: null,
    refusalGround: null,
    mergedInto: null,
    ...given,
  };
}

/** One step of a timeline for tests. */
export function timelineStep(given: Partial<TimelineStepFragment> = {}): TimelineStepFragment {
  const seq = given.seq ?? 1;
  return {
    __typename: 'TimelineEntry',
    id: `e${seq}`,
    seq,
    cursor: `c${seq}`,
    action: 'COMMENT_INTERNAL',
    status: 'RECEIVED',
    visibility: 'INTERNAL',
    at: '2026-11-20T02:00:00Z',
    text: null,
    dueAt: null,
    actor: { __typename: 'TimelineActor', kind: 'DESK', name: 'Phạm Minh', unit: null },
    unit: null,
    media: [],
    ...given,
  };
}
