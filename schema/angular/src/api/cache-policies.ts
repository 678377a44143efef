import { type InMemoryCacheConfig } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const PROBLEMS = [
  'ActionNotAllowed',
  'ConsentMissing',
  'InvalidInput',
  'MediaProblem',
  'NotFound',
  'NotSignedIn',
  'OutsideCity',
  'ReportChangedMeanwhile',
  'TooOften',
  'TrackingLinkEnded',
];

/** How answers are kept: pages joined per filter, things by id, values inside the thing they belong to. */
export const CACHE: InMemoryCacheConfig = {
  possibleTypes: {
    Problem: PROBLEMS,
    // Fragments on these unions are shared by several acts.
    SavedFilterResult: ['SavedFilterList', ...PROBLEMS],
    ExportReportsResult: ['ReportExport', ...PROBLEMS],
  },
  typePolicies: {
    Query: {
      fields: {
        reports: relayStylePagination(['scope', 'filter']),
        queue: relayStylePagination(['view', 'filter', 'sort']),
        articles: relayStylePagination(['filter']),
        procedures: relayStylePagination(['filter']),
        places: relayStylePagination(['filter']),
        units: relayStylePagination(['kinds', 'search']),
        staff: relayStylePagination(['unitId']),
        partners: relayStylePagination([]),
        settingsHistory: relayStylePagination(['area', 'key']),
        dueRecounts: relayStylePagination([]),
        myDossiers: relayStylePagination([]),
        unitDossiers: relayStylePagination(['statuses']),
        reportMap: { merge: false },
        queueCounts: { merge: false },
      },
    },
    Report: {
      fields: {
        timeline: relayStylePagination([]),
        allowedActions: { merge: false },
        promise: { merge: false },
        media: { merge: false },
        coordinatingUnits: { merge: false },
        limits: { merge: false },
        escalations: { merge: false },
      },
    },
    DueRecount: { fields: { moves: relayStylePagination([]) } },
    // Inside a report it carries that report's field alone, so it belongs to the report and not to its code.
    ReportCategory: {
      keyFields: false,
      merge: (before, now, { mergeObjects, readField }) =>
        readField('code', before) === readField('code', now) ? mergeObjects(before, now) : now,
    },
    ReportField: { keyFields: ['code'] },
    PlaceCategory: { keyFields: ['code'] },
    ProcedureField: { keyFields: ['code'] },
    // A report seen from two distances has two values: they belong to the list, not to the report.
    QueueCount: { keyFields: ['view'] },
    RightsAndDuties: { keyFields: ['version'] },
    ReportChange: { keyFields: false },
    QueueChange: { keyFields: false },
  },
};
