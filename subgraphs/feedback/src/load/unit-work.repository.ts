import type { EntityManager } from '@smarthp/kit/database';
import { OPEN_SQL } from '../report/queue-views.js';
import type { Pause } from '../report/report-promise.js';
import type { OpenItem } from './forecast.js';
import type { Handled } from './handling-time.js';

const MOST_OPEN = 5_000;
const MOST_HANDLED = 2_000;
const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** What a unit leads and has not finished, nearest due first. */
export const openWork = (em: EntityManager, unitId: string): Promise<OpenItem[]> =>
  em.execute<OpenItem[]>(
    `select id, status, officer_id as "officerId", ${milliseconds('assigned_at')} as "assignedAt",
            ${milliseconds('due_at')} as "dueAt", ${milliseconds('warn_at')} as "warnAt",
            paused_since is not null as paused, around_the_clock as "aroundTheClock"
       from report where ${OPEN_SQL} and lead_unit_id = ? and status <> 'SENT_BACK'
      order by queue_rank, id limit ${MOST_OPEN}`,
    [unitId],
  );

/** How many reports each unit leads and has not finished, most first; units without any are missing. */
export async function openByUnit(em: EntityManager): Promise<{ unitId: string; open: number }[]> {
  const rows = await em.execute<{ unitId: string; open: string }[]>(
    `select lead_unit_id as "unitId", count(*) as open from report
      where ${OPEN_SQL} and lead_unit_id is not null and status <> 'SENT_BACK'
      group by lead_unit_id order by count(*) desc, lead_unit_id`,
  );
  return rows.map(({ unitId, open }) => ({ unitId, open: Number(open) }));
}

/** What a unit has answered since a moment, newest first. */
export async function handledWork(em: EntityManager, unitId: string, since: Date): Promise<Handled[]> {
  const rows = await em.execute<
    { officerId: string | null; assignedAt: string; finishedAt: string; pauses: Pause[] | string }[]
  >(
    `select officer_id as "officerId", assigned_at as "assignedAt", result_submitted_at as "finishedAt", pauses
       from report where lead_unit_id = ? and result_submitted_at >= ? and assigned_at is not null
      order by result_submitted_at desc limit ${MOST_HANDLED}`,
    [unitId, since],
  );
  return rows.map((row) => ({
    officerId: row.officerId,
    assignedAt: new Date(row.assignedAt),
    finishedAt: new Date(row.finishedAt),
    pauses: typeof row.pauses === 'string' ? (JSON.parse(row.pauses) as Pause[]) : row.pauses,
  }));
}
