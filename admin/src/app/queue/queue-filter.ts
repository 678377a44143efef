import type { Params } from '@angular/router';
import type { Channel, QueueView, ReportFilter, ReportStatus, Urgency } from '../../gql/graphql';

/** What the queue shows; lives in the address, so that a filtered queue can be sent to a colleague. */
export interface QueueFilter {
  readonly view: QueueView;
  readonly categories: readonly string[];
  readonly wardId: string | null;
  readonly channels: readonly Channel[];
  readonly urgencies: readonly Urgency[];
  readonly statuses: readonly ReportStatus[];
  readonly search: string;
}

export const QUEUE_VIEWS = [
  'NEW',
  'TO_ASSIGN',
  'SENT_BACK',
  'DUE_SOON',
  'OVERDUE',
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

/** Reads the filter from the address; what it does not know it leaves out rather than fails. */
export function readFilter(params: Params, fallback: QueueView): QueueFilter {
  return {
    view: oneOf(QUEUE_VIEWS, params['view']) ?? fallback,
    categories: words(params['field']).filter((code) => /^[A-Z0-9_]{1,60}$/i.test(code)),
    wardId: text(params['ward']) || null,
    channels: known(CHANNELS, params['channel']),
    urgencies: known(URGENCIES, params['urgency']),
    statuses: known(STATUSES, params['status']),
    search: text(params['q']).slice(0, MAX_SEARCH),
  };
}

/** The address part of a filter; null removes a parameter. */
export function writeFilter(filter: QueueFilter): Params {
  return {
    view: filter.view,
    field: filter.categories.join(',') || null,
    ward: filter.wardId,
    channel: filter.channels.join(',') || null,
    urgency: filter.urgencies.join(',') || null,
    status: filter.statuses.join(',') || null,
    q: filter.search || null,
  };
}

/** The filter as the API takes it; null when nothing narrows the view. */
export function toReportFilter(filter: QueueFilter): ReportFilter | null {
  const narrowed: ReportFilter = {
    ...(filter.categories.length ? { categories: [...filter.categories] } : {}),
    ...(filter.wardId ? { wardId: filter.wardId } : {}),
    ...(filter.channels.length ? { channels: [...filter.channels] } : {}),
    ...(filter.urgencies.length ? { urgencies: [...filter.urgencies] } : {}),
    ...(filter.statuses.length ? { statuses: [...filter.statuses] } : {}),
    ...(filter.search ? { search: filter.search } : {}),
  };
  return Object.keys(narrowed).length ? narrowed : null;
}

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
