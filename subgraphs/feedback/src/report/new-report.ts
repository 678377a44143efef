import type { Viewer } from '@smarthp/kit/viewer';
import type { CategoryField } from './category-book.js';
import type { Channel, Urgency } from './report-codes.js';
import { DESK_ROLES } from './report.policy.js';
import { CHAIN_START, takeStep } from './report-step.js';
import { Report } from './report.entity.js';
import { cleaned } from './text-rules.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

export interface NewReport {
  readonly id: string;
  readonly code: string;
  readonly now: Date;
  readonly viewer: Viewer;
  readonly wardId: string;
  readonly channel: Channel;
  readonly input: {
    readonly idempotencyKey: string;
    readonly categoryCode: string;
    readonly fieldCode?: string | null;
    readonly title?: string | null;
    readonly body: string;
    readonly location: { lat: number; lng: number };
    readonly accuracyM?: number | null;
    readonly address?: string | null;
    readonly mayBePublic: boolean;
    readonly rightsVersion?: string | null;
    readonly urgency: Urgency;
    readonly onBehalfOf?: { name: string; phone?: string | null; email?: string | null } | null;
  };
}

/** The first words of the text, up to a sentence's end or 80 characters. */
export const titleOf = (body: string): string => {
  const first = body.trim().split(/(?<=[.!?…])\s|\n/)[0] ?? '';
  return first.length <= 80 ? first : `${first.slice(0, 80).replace(/\s+\S*$/, '')}…`;
};

/** A report that nobody has touched yet. */
export function newReport({ id, code, now, viewer, wardId, channel, input }: NewReport): Report {
  const citizen = viewer.kind === 'CITIZEN';
  return Object.assign(new Report(), {
    id,
    code,
    title: cleaned(input.title) ?? titleOf(input.body),
    body: cleaned(input.body) ?? '',
    categoryCode: input.categoryCode,
    fieldCode: input.fieldCode ?? null,
    status: 'SUBMITTED',
    urgency: input.urgency,
    channel,
    publication: input.mayBePublic ? 'PENDING' : 'PRIVATE',
    mayBePublic: input.mayBePublic,
    lat: input.location.lat,
    lng: input.location.lng,
    accuracyM: input.accuracyM ?? null,
    address: cleaned(input.address),
    wardId,
    leadUnitId: null,
    coordinatingUnitIds: [],
    submitterKind: viewer.kind as 'CITIZEN' | 'STAFF' | 'PARTNER',
    submitterId: viewer.id,
    idempotencyKey: input.idempotencyKey,
    reporterId: citizen ? viewer.id : null,
    reporterName: citizen ? null : cleaned(input.onBehalfOf?.name),
    reporterPhone: citizen ? null : cleaned(input.onBehalfOf?.phone),
    reporterEmail: citizen ? null : cleaned(input.onBehalfOf?.email),
    rightsVersion: input.rightsVersion ?? null,
    createdAt: now,
    updatedAt: now,
    reopenCount: 0,
    sendBackCount: 0,
    extensionCount: 0,
    extensions: [],
    urgeCount: 0,
    escalationLevel: 0,
    limitMarks: {},
    escalatedTo: [],
    answers: {},
    aroundTheClock: false,
    pauses: [],
    askedByUnit: false,
    resultMediaIds: [],
    queueRank: now.getTime() / 1000,
    entryCount: 0,
    publicSeq: 0,
    reporterSeq: 0,
    lastHash: CHAIN_START,
    version: 0,
  } satisfies Partial<Report>);
}

/** What the rules of its field say of a new report. */
export function beginOfField(
  report: Report,
  field: Pick<CategoryField, 'sensitivity' | 'defaultPublication'> | undefined,
): void {
  if (field?.sensitivity === 'PRIVATE' || field?.defaultPublication === 'PRIVATE') report.publication = 'PRIVATE';
}

/** Its first step, SUBMIT. */
export function firstStep(report: Report, viewer: Viewer, mediaIds: readonly string[]): TimelineEntry {
  const desk = viewer.roles.find(({ role }) => (DESK_ROLES as readonly string[]).includes(role));
  const kind = viewer.kind === 'STAFF' ? 'DESK' : viewer.kind === 'PARTNER' ? 'PARTNER' : 'CITIZEN';
  const actor = { kind, id: viewer.id, unitId: kind === 'DESK' ? (desk?.unitId ?? null) : null } as const;
  return takeStep(report, { action: 'SUBMIT', actor, at: report.createdAt, visibility: 'PUBLIC', mediaIds });
}
