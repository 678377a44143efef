import type { Viewer } from '@smarthp/kit/viewer';
import type { QueueView } from './report-codes.js';
import { DONE_STATUSES } from './report-codes.js';
import type { Where } from './report-filter.js';
import { handlingUnitsOf, isCityLeader, isDesk, isDeskSupervisor, isToldOfLateness } from './report.policy.js';

const inStatus = (...statuses: string[]): string => `status in (${statuses.map((one) => `'${one}'`).join(', ')})`;
/** Word for word the condition of the indexes over open reports. */
export const OPEN_SQL = `not (${inStatus(...DONE_STATUSES)})`;
const running = `${OPEN_SQL} and paused_since is null`;

/** The condition of each view; `?` is now. */
const VIEW_SQL: Readonly<Record<Exclude<QueueView, 'ESCALATED_TO_ME'>, { sql: string; now: boolean }>> = {
  NEW: { sql: inStatus('SUBMITTED'), now: false },
  TO_ASSIGN: { sql: inStatus('RECEIVED', 'REOPENED'), now: false },
  SENT_BACK: { sql: inStatus('SENT_BACK'), now: false },
  DUE_SOON: { sql: `${running} and warn_at <= ? and due_at > ?`, now: true },
  OVERDUE: { sql: `${running} and due_at <= ?`, now: true },
  WAITING_CITIZEN: { sql: inStatus('NEEDS_INFO'), now: false },
  PENDING_APPROVAL: { sql: inStatus('PENDING_APPROVAL'), now: false },
  TO_ACCEPT: { sql: inStatus('ASSIGNED'), now: false },
  IN_PROGRESS: { sql: inStatus('IN_PROGRESS', 'SCHEDULED'), now: false },
  TO_PUBLISH: { sql: `publication = 'PENDING' and not (${inStatus('REJECTED', 'WITHDRAWN', 'MERGED')})`, now: false },
  ALL: { sql: 'true', now: false },
};

export function viewSql(view: QueueView, now: Date, viewer: Viewer): Where {
  if (view === 'ESCALATED_TO_ME')
    return { sql: `${OPEN_SQL} and escalated_to @> array[?]::text[]`, values: [viewer.id] };
  const { sql, now: timed } = VIEW_SQL[view];
  const asked = timed ? sql.split('?').length - 1 : 0;
  return { sql, values: Array.from({ length: asked }, () => now) };
}

/** Which reports a view is counted over: the open ones, those that wait for publication, or all. */
export const spanOf = (view: QueueView): 'OPEN' | 'PENDING' | 'ALL' =>
  view === 'ALL' ? 'ALL' : view === 'TO_PUBLISH' ? 'PENDING' : 'OPEN';

const DESK_VIEWS: readonly QueueView[] = [
  'NEW',
  'TO_ASSIGN',
  'SENT_BACK',
  'DUE_SOON',
  'OVERDUE',
  'WAITING_CITIZEN',
  'TO_ACCEPT',
  'IN_PROGRESS',
  'PENDING_APPROVAL',
];
const UNIT_VIEWS: readonly QueueView[] = [
  'TO_ACCEPT',
  'IN_PROGRESS',
  'PENDING_APPROVAL',
  'WAITING_CITIZEN',
  'DUE_SOON',
  'OVERDUE',
];

/** The views a viewer has, in the order they are shown; none for who does not work on reports. */
export function viewsOf(viewer: Viewer): QueueView[] {
  const told = isToldOfLateness(viewer) ? (['ESCALATED_TO_ME'] as const) : [];
  if (isDesk(viewer))
    return [...DESK_VIEWS, ...told, ...(isDeskSupervisor(viewer) ? (['TO_PUBLISH'] as const) : []), 'ALL'];
  if (isCityLeader(viewer)) return [...DESK_VIEWS, ...told, 'ALL'];
  return handlingUnitsOf(viewer).length ? [...UNIT_VIEWS, ...told, 'ALL'] : [];
}

/**
 * The reports a viewer's queue may hold: all for the desk and the city's leaders, for a unit its own and those whose
 * lateness the viewer was told of.
 */
export function scopeSql(viewer: Viewer): Where {
  if (isDesk(viewer) || isCityLeader(viewer)) return { sql: 'true', values: [] };
  const units = handlingUnitsOf(viewer).join(',');
  return {
    sql: `lead_unit_id = any(string_to_array(?, ',')) or coordinating_unit_ids && string_to_array(?, ',')
      or escalated_to @> array[?]::text[]`,
    values: [units, units, viewer.id],
  };
}
