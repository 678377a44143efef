/** Every code a report speaks in. Words for people stand in the catalogues of the apps. */
export const REPORT_STATUSES = [
  'SUBMITTED',
  'NEEDS_INFO',
  'RECEIVED',
  'ASSIGNED',
  'SENT_BACK',
  'IN_PROGRESS',
  'SCHEDULED',
  'PENDING_APPROVAL',
  'RESOLVED',
  'REOPENED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
  'MERGED',
  'REFERRED_OUT',
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** What a person may do on a report. */
export const REPORT_ACTIONS = [
  'REQUEST_INFO',
  'SUPPLY_INFO',
  'REJECT',
  'MERGE',
  'RECEIVE',
  'ASSIGN',
  'REFER_OUT',
  'SEND_BACK',
  'ACCEPT_ASSIGNMENT',
  'UPDATE_PROGRESS',
  'SCHEDULE',
  'SUBMIT_RESULT',
  'RETURN_RESULT',
  'APPROVE_RESULT',
  'RATE',
  'REOPEN',
  'WITHDRAW',
  'PUBLISH',
  'UNPUBLISH',
  'COMMENT_INTERNAL',
  'CLASSIFY',
  'SET_URGENCY',
  'ADD_COORDINATOR',
  'DELEGATE',
  'EXTEND_DEADLINE',
  'APPROVE_EXTENSION',
  'REFUSE_EXTENSION',
  'URGE',
  'REFUSE_REOPENING',
  'SPLIT',
  'UNMERGE',
  'REDACT',
  'UNDO',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Every act a timeline entry may name: the person's, the first one, and those of the system. */
export const TIMELINE_ACTIONS = [
  ...REPORT_ACTIONS,
  'SUBMIT',
  'SPLIT_OFF',
  'MERGED_IN',
  'UNMERGED_OUT',
  'MASTER_RESOLVED',
  'INCIDENT_MESSAGE',
  'START_SCHEDULED',
  'RESUME',
  'CLOSE',
  'OUTSIDE_REPLY',
  'OUTSIDE_RETURN',
  'WARN',
  'BREACH',
  'ESCALATE',
  'DUE_CHANGED',
  'UNIT_SUCCEEDED',
] as const;
export type TimelineAction = (typeof TIMELINE_ACTIONS)[number];

export const URGENCIES = ['NORMAL', 'HIGH', 'URGENT'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const PUBLICATIONS = ['PRIVATE', 'PENDING', 'PUBLIC', 'HIDDEN'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

export const CHANNELS = ['APP', 'HOTLINE', 'WEB', 'SMS', 'EMAIL', 'DIRECT', 'PARTNER'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DUE_STATES = [
  'ON_TIME',
  'DUE_SOON',
  'OVERDUE',
  'DONE_EARLY',
  'DONE_ON_TIME',
  'DONE_LATE',
  'PAUSED',
  'NONE',
] as const;
export type DueState = (typeof DUE_STATES)[number];

export const SATISFACTIONS = ['VERY_SATISFIED', 'SATISFIED', 'NOT_SATISFIED'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Who may read an entry: everybody who sees the report, also the reporter, only staff. */
export const ENTRY_VISIBILITIES = ['PUBLIC', 'REPORTER', 'INTERNAL'] as const;
export type EntryVisibility = (typeof ENTRY_VISIBILITIES)[number];

export const MEDIA_KINDS = ['BEFORE', 'PROGRESS', 'AFTER'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export const MEDIA_STATES = ['PROCESSING', 'READY', 'FAILED'] as const;
export type MediaState = (typeof MEDIA_STATES)[number];

export const PROMISE_DAY_STATES = ['USED', 'TODAY', 'AHEAD', 'PAUSED', 'LATE', 'DUE'] as const;
export type PromiseDayState = (typeof PROMISE_DAY_STATES)[number];

export const ACTOR_KINDS = ['CITIZEN', 'DESK', 'UNIT', 'LEADER', 'SYSTEM', 'PARTNER'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const QUEUE_VIEWS = [
  'NEW',
  'TO_ASSIGN',
  'SENT_BACK',
  'DUE_SOON',
  'OVERDUE',
  'ESCALATED_TO_ME',
  'WAITING_CITIZEN',
  'PENDING_APPROVAL',
  'TO_ACCEPT',
  'IN_PROGRESS',
  'TO_PUBLISH',
  'ALL',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const QUEUE_SORTS = ['DUE', 'NEWEST', 'URGENCY'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** The way ends in these; only taking an act back leads out again. */
export const FINAL_STATUSES = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'] as const satisfies readonly ReportStatus[];

/** The clock has stopped in these: the result is out, or there will be none. */
export const DONE_STATUSES = ['RESOLVED', 'REFERRED_OUT', ...FINAL_STATUSES] as const satisfies readonly ReportStatus[];

export const isDone = (status: ReportStatus): boolean => (DONE_STATUSES as readonly string[]).includes(status);
