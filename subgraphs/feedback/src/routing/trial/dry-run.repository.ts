import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { Channel, Urgency } from '../../report/report-codes.js';
import { factsOf } from '../rules/route.rules.js';
import { UUID } from '../rules/rule-sets.repository.js';
import type { HandlingTimes } from './late-share.rules.js';
import type { PastReport, TrialResult } from './replay.rules.js';

export interface StoredDryRun {
  readonly id: string;
  readonly setId: string;
  readonly setVersion: number;
  readonly days: number;
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly total: number;
  readonly done: number;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly result: TrialResult | null;
}

type Row = Record<string, unknown>;
const COLUMNS = `id, set_id as "setId", set_version as "setVersion", days, state, total, done, started_by as "startedBy",
  started_at as "startedAt", finished_at as "finishedAt", result`;
const moment = (value: unknown): Date | null => (value ? new Date(value as string) : null);
const toRun = (row: Row): StoredDryRun =>
  ({
    ...row,
    startedAt: moment(row['startedAt']),
    finishedAt: moment(row['finishedAt']),
    result: typeof row['result'] === 'string' ? JSON.parse(row['result']) : row['result'],
  }) as unknown as StoredDryRun;

export async function dryRunById(em: EntityManager, id: string): Promise<StoredDryRun | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from routing_dry_run where id = ?::uuid`, [id]);
  return row && toRun(row);
}

export async function newestDryRun(em: EntityManager, setId: string): Promise<StoredDryRun | undefined> {
  const [row] = await em.execute<Row[]>(
    `select ${COLUMNS} from routing_dry_run where set_id = ?::uuid order by started_at desc, id desc limit 1`,
    [setId],
  );
  return row && toRun(row);
}

export async function insertDryRun(
  em: EntityManager,
  run: { setId: string; setVersion: number; days: number; startedBy: string; startedAt: Date },
): Promise<string> {
  const id = uuidv7(run.startedAt.getTime());
  await em.execute(
    `insert into routing_dry_run (id, set_id, set_version, days, state, started_by, started_at)
     values (?::uuid, ?::uuid, ?, ?, 'WAITING', ?, ?)`,
    [id, run.setId, run.setVersion, run.days, run.startedBy, run.startedAt],
  );
  return id;
}

/** Reports that a unit had within the span, by the moment they were assigned. */
export async function countPast(em: EntityManager, from: Date, to: Date): Promise<number> {
  const [row] = await em.execute<{ n: string }[]>(
    `select count(*) as n from report where lead_unit_id is not null and assigned_at >= ? and assigned_at < ?`,
    [from, to],
  );
  return Number(row?.n ?? 0);
}

export interface PastPage {
  readonly reports: readonly PastReport[];
  readonly next: { readonly at: Date; readonly id: string } | null;
}

/** The next reports of the span, in the order they were assigned. */
export async function pastPage(
  em: EntityManager,
  { from, to, after, size }: { from: Date; to: Date; after: PastPage['next']; size: number },
): Promise<PastPage> {
  const rows = await em.execute<Row[]>(
    `select id, code, title, body, category_code, field_code, ward_id, channel, urgency, lead_unit_id, assigned_at,
            received_at, created_at, due_at, resolved_at,
            extract(epoch from due_at - assigned_at) / 3600 as allowed_hours
       from report
      where lead_unit_id is not null and assigned_at >= ? and assigned_at < ?
        and (assigned_at, id) > (?, ?::uuid)
      order by assigned_at, id limit ?`,
    [from, to, after?.at ?? from, after?.id ?? '00000000-0000-0000-0000-000000000000', size],
  );
  const last = rows.length === size ? rows.at(-1)! : undefined;
  return {
    reports: rows.map(toPast),
    next: last ? { at: moment(last['assigned_at'])!, id: last['id'] as string } : null,
  };
}

function toPast(row: Row): PastReport {
  const [due, resolved] = [moment(row['due_at']), moment(row['resolved_at'])];
  const at = (moment(row['received_at']) ?? moment(row['created_at'])!).getTime();
  const report = {
    categoryCode: row['category_code'] as string,
    fieldCode: row['field_code'] as string | null,
    wardId: row['ward_id'] as string,
    title: row['title'] as string,
    body: row['body'] as string,
    channel: row['channel'] as Channel,
    urgency: row['urgency'] as Urgency,
  };
  return {
    code: row['code'] as string,
    facts: factsOf(report, at),
    unitId: row['lead_unit_id'] as string,
    allowedHours: due ? Math.max(0, Number(row['allowed_hours'])) : null,
    wasLate: due && resolved ? resolved > due : null,
  };
}

/** Newest closed reports that say how long units take. */
const MOST_TIMES = 50_000;

/** Wall-clock hours from assignment to approved result of each unit's closed reports, pauses left out. */
export async function handlingTimes(em: EntityManager): Promise<HandlingTimes> {
  const rows = await em.execute<{ unit: string; hours: string }[]>(
    `select lead_unit_id as unit, greatest(0, extract(epoch from resolved_at - assigned_at) / 3600 - coalesce((
              select sum(extract(epoch from least((pause ->> 'to')::timestamptz, resolved_at) - (pause ->> 'from')::timestamptz)) / 3600
                from jsonb_array_elements(pauses) as pause where pause ->> 'to' is not null), 0)) as hours
       from report
      where resolved_at is not null and assigned_at is not null and lead_unit_id is not null
      order by resolved_at desc limit ?`,
    [MOST_TIMES],
  );
  const byUnit = new Map<string, number[]>();
  const all: number[] = [];
  for (const { unit, hours } of rows) {
    const taken = Number(hours);
    all.push(taken);
    const own = byUnit.get(unit);
    if (own) own.push(taken);
    else byUnit.set(unit, [taken]);
  }
  return { byUnit, all };
}
