import type { Params } from '@angular/router';
import type {
  Channel,
  DueState,
  QueueSort,
  QueueView,
  ReportFilter,
  ReportStatus,
  SavedFragment,
  Urgency,
} from '../../gql/graphql';

/** What the queue shows; lives in the address, so that a filtered queue can be sent to a colleague. */
export interface QueueFilter {
  readonly view: QueueView;
  readonly categories: readonly string[];
  readonly wardIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly officerId: string | null;
  readonly channels: readonly Channel[];
  readonly urgencies: readonly Urgency[];
  readonly statuses: readonly ReportStatus[];
  readonly dueStates: readonly DueState[];
  readonly marks: readonly Mark[];
  /** Civil days of the city, YYYY-MM-DD: sent from, sent up to and with, due before the end of. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dueBy: string | null;
  readonly search: string;
  readonly sort: QueueSort;
}

/** What a case may be marked by: own hands, nobody's hands yet, sent back before, urged. */
export const MARKS = ['MINE', 'UNASSIGNED', 'RETURNED', 'URGED'] as const;
export type Mark = (typeof MARKS)[number];
export const SORTS = ['DUE', 'NEWEST', 'URGENCY'] as const satisfies readonly QueueSort[];
export const DUE_STATES = [
  'ON_TIME',
  'DUE_SOON',
  'OVERDUE',
  'PAUSED',
  'DONE_EARLY',
  'DONE_ON_TIME',
  'DONE_LATE',
  'NONE',
] as const satisfies readonly DueState[];

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
] as const satisfies readonly QueueView[];
export const CHANNELS = [
  'APP',
  'HOTLINE',
  'WEB',
  'SMS',
  'EMAIL',
  'DIRECT',
  'PARTNER',
] as const satisfies readonly Channel[];
export const URGENCIES = ['NORMAL', 'HIGH', 'URGENT'] as const satisfies readonly Urgency[];
export const STATUSES = [
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
] as const satisfies readonly ReportStatus[];

const MAX_SEARCH = 120;
export type SavedParts = Omit<SavedFragment['filter'], '__typename'>;

/** Reads the filter from the address; what it does not know it leaves out rather than fails. */
export function readFilter(params: Params, fallback: QueueView): QueueFilter {
  return {
    view: oneOf(QUEUE_VIEWS, params['view']) ?? fallback,
    categories: words(params['field']).filter((code) => /^[A-Z0-9_]{1,60}$/i.test(code)),
    wardIds: ids(params['ward']),
    unitIds: ids(params['unit']),
    officerId: ids(params['officer'])[0] ?? null,
    channels: known(CHANNELS, params['channel']),
    urgencies: known(URGENCIES, params['urgency']),
    statuses: known(STATUSES, params['status']),
    dueStates: known(DUE_STATES, params['due']),
    marks: known(MARKS, params['mark']),
    from: day(params['from']),
    to: day(params['to']),
    dueBy: day(params['dueby']),
    search: text(params['q']).slice(0, MAX_SEARCH),
    sort: oneOf(SORTS, params['sort']) ?? 'DUE',
  };
}

/** The address part of a filter; null removes a parameter. */
export function writeFilter(filter: QueueFilter): Params {
  return {
    view: filter.view,
    field: filter.categories.join(',') || null,
    ward: filter.wardIds.join(',') || null,
    unit: filter.unitIds.join(',') || null,
    officer: filter.officerId,
    channel: filter.channels.join(',') || null,
    urgency: filter.urgencies.join(',') || null,
    status: filter.statuses.join(',') || null,
    due: filter.dueStates.join(',') || null,
    mark: filter.marks.join(',') || null,
    from: filter.from,
    to: filter.to,
    dueby: filter.dueBy,
    q: filter.search || null,
    sort: filter.sort === 'DUE' ? null : filter.sort,
  };
}

/** The filter as the API takes it; null when nothing narrows the view. */
export function toReportFilter(filter: QueueFilter): ReportFilter | null {
  const narrowed: ReportFilter = {
    ...(filter.categories.length ? { categories: [...filter.categories] } : {}),
    ...(filter.wardIds.length ? { wardIds: [...filter.wardIds] } : {}),
    ...(filter.unitIds.length ? { unitIds: [...filter.unitIds] } : {}),
    ...(filter.officerId ? { officerId: filter.officerId } : {}),
    ...(filter.channels.length ? { channels: [...filter.channels] } : {}),
    ...(filter.urgencies.length ? { urgencies: [...filter.urgencies] } : {}),
    ...(filter.statuses.length ? { statuses: [...filter.statuses] } : {}),
    ...(filter.dueStates.length ? { dueStates: [...filter.dueStates] } : {}),
    ...(filter.marks.includes('MINE') ? { mine: true } : {}),
    ...(filter.marks.includes('UNASSIGNED') ? { unassigned: true } : {}),
    ...(filter.marks.includes('RETURNED') ? { returned: true } : {}),
    ...(filter.marks.includes('URGED') ? { urged: true } : {}),
    ...(filter.from ? { from: startOf(filter.from) } : {}),
    ...(filter.to ? { to: endOf(filter.to) } : {}),
    ...(filter.dueBy ? { dueBefore: endOf(filter.dueBy) } : {}),
    ...(filter.search ? { search: filter.search } : {}),
  };
  return Object.keys(narrowed).length ? narrowed : null;
}

/** A saved filter as the queue shows it; the other way round of `toReportFilter`. */
export function fromSaved(view: QueueView, parts: SavedParts, sort: QueueSort): QueueFilter {
  const marked: readonly (readonly [Mark, boolean | null | undefined])[] = [
    ['MINE', parts.mine],
    ['UNASSIGNED', parts.unassigned],
    ['RETURNED', parts.returned],
    ['URGED', parts.urged],
  ];
  return {
    view,
    categories: parts.categories ?? [],
    wardIds: parts.wardIds ?? [],
    unitIds: parts.unitIds ?? [],
    officerId: parts.officerId ?? null,
    channels: parts.channels ?? [],
    urgencies: parts.urgencies ?? [],
    statuses: parts.statuses ?? [],
    dueStates: parts.dueStates ?? [],
    marks: marked.filter(([, on]) => on).map(([mark]) => mark),
    from: parts.from ? cityDay(Date.parse(parts.from)) : null,
    to: parts.to ? cityDay(Date.parse(parts.to) - 1) : null,
    dueBy: parts.dueBefore ? cityDay(Date.parse(parts.dueBefore) - 1) : null,
    search: parts.search ?? '',
    sort,
  };
}

/** Where a saved filter opens; `saved` keeps its line in the menu lit while the filter is as it was saved. */
export const savedAddress = (one: { id: string; view: QueueView; filter: SavedParts; sort: QueueSort }): Params => ({
  ...writeFilter(fromSaved(one.view, one.filter, one.sort)),
  saved: one.id,
});

/** The view with nothing that narrows it. */
export const widened = (filter: QueueFilter): QueueFilter => ({ ...readFilter({}, filter.view), sort: filter.sort });

/** How many chips narrow the view. */
export function countNarrowing(filter: QueueFilter): number {
  return Object.keys(toReportFilter(filter) ?? {}).length;
}

export function sameFilter(a: QueueFilter, b: QueueFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

const CITY_OFFSET_MS = 7 * 3_600_000; // Asia/Ho_Chi_Minh has no summer time
const startOf = (date: string): string => `${date}T00:00:00+07:00`;
const endOf = (date: string): string => new Date(Date.parse(startOf(date)) + 86_400_000).toISOString();
const cityDay = (moment: number): string => new Date(moment + CITY_OFFSET_MS).toISOString().slice(0, 10);

function day(value: unknown): string | null {
  const date = text(value);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null;
}

function ids(value: unknown): string[] {
  return words(value).filter((id) => /^[a-z]+:[\w.-]{1,60}$/i.test(id));
}

function words(value: unknown): string[] {
  return text(value)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((known) => known === value);
}

function known<T extends string>(all: readonly T[], value: unknown): T[] {
  const asked = words(value);
  return all.filter((one) => asked.includes(one));
}
