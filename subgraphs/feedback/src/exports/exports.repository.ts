import type { EntityManager } from '@smarthp/kit/database';
import type { RoleHolding } from '@smarthp/kit/viewer';
import { filterBack, keptFilter } from '../report/kept-filter.js';
import type { QueueSort, QueueView } from '../report/report-codes.js';
import type { ExportColumn } from '../report/report-columns.js';
import type { ReportFilter } from '../report/report-filter.js';

export const EXPORT_STATES = ['WAITING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
export const EXPORT_FORMATS = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface KeptExport {
  readonly id: string;
  readonly ownerId: string;
  readonly roles: readonly RoleHolding[];
  readonly language: 'vi' | 'en';
  readonly format: ExportFormat;
  readonly view: QueueView;
  readonly filter: ReportFilter;
  readonly sort: QueueSort;
  readonly columns: readonly ExportColumn[];
  readonly state: ExportState;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly bytes: number | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
}

export type NewExport = Omit<KeptExport, 'state' | 'rowsDone' | 'bytes' | 'finishedAt' | 'expiresAt'>;

type Row = Record<string, unknown>;
const FIELDS = `id, owner_id, roles, language, format, view, filter, sort, array_to_string(columns, ',') as columns,
  state, rows_done, rows_total, bytes, created_at, finished_at, expires_at`;
const moment = (value: unknown): Date | null => (value ? new Date(value as string) : null);
const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const toExport = (row: Row): KeptExport => ({
  id: row['id'] as string,
  ownerId: row['owner_id'] as string,
  roles: json(row['roles']) as RoleHolding[],
  language: row['language'] as 'vi' | 'en',
  format: row['format'] as ExportFormat,
  view: row['view'] as QueueView,
  filter: filterBack(json(row['filter']) as Record<string, unknown>),
  sort: row['sort'] as QueueSort,
  columns: (row['columns'] as string).split(',') as ExportColumn[],
  state: row['state'] as ExportState,
  rowsDone: row['rows_done'] as number,
  rowsTotal: row['rows_total'] as number,
  bytes: row['bytes'] === null ? null : Number(row['bytes']),
  createdAt: moment(row['created_at'])!,
  finishedAt: moment(row['finished_at']),
  expiresAt: moment(row['expires_at']),
});

export async function insertExport(em: EntityManager, one: NewExport): Promise<void> {
  await em.execute(
    `insert into report_export (id, owner_id, roles, language, format, view, filter, sort, columns, state, rows_total,
       created_at)
     values (?::uuid, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, string_to_array(?, ','), 'WAITING', ?, ?)`,
    [
      one.id,
      one.ownerId,
      JSON.stringify(one.roles),
      one.language,
      one.format,
      one.view,
      JSON.stringify(keptFilter(one.filter)),
      one.sort,
      one.columns.join(','),
      one.rowsTotal,
      one.createdAt,
    ],
  );
}

export async function exportById(em: EntityManager, id: string): Promise<KeptExport | undefined> {
  const [row] = await em.execute<Row[]>(`select ${FIELDS} from report_export where id::text = ?`, [id]);
  return row && toExport(row);
}

/** The owner's exports, newest first. */
export async function exportsOf(em: EntityManager, ownerId: string, limit: number): Promise<KeptExport[]> {
  const rows = await em.execute<Row[]>(
    `select ${FIELDS} from report_export where owner_id = ? order by created_at desc, id desc limit ?`,
    [ownerId, limit],
  );
  return rows.map(toExport);
}

export async function underWay(em: EntityManager, ownerId: string): Promise<number> {
  const [row] = await em.execute<{ n: string }[]>(
    `select count(*) as n from report_export where owner_id = ? and state in ('WAITING','RUNNING')`,
    [ownerId],
  );
  return Number(row?.n ?? 0);
}

/** @returns false when it was cancelled or is finished already: then there is nothing to do. */
export async function beginExport(em: EntityManager, id: string): Promise<boolean> {
  const rows = await em.execute<Row[]>(
    `update report_export set state = 'RUNNING', rows_done = 0
      where id = ?::uuid and state in ('WAITING','RUNNING','FAILED') returning id`,
    [id],
  );
  return rows.length > 0;
}

/** Says how far it is. @returns false when it was cancelled meanwhile. */
export async function noteProgress(em: EntityManager, id: string, rowsDone: number): Promise<boolean> {
  const rows = await em.execute<Row[]>(
    `update report_export set rows_done = ? where id = ?::uuid and state = 'RUNNING' returning id`,
    [rowsDone, id],
  );
  return rows.length > 0;
}

export async function finishExport(
  em: EntityManager,
  id: string,
  end: { rows: number; bytes: number; at: Date; expiresAt: Date },
): Promise<boolean> {
  const rows = await em.execute<Row[]>(
    `update report_export set state = 'READY', rows_done = ?, rows_total = ?, bytes = ?, finished_at = ?, expires_at = ?
      where id = ?::uuid and state = 'RUNNING' returning id`,
    [end.rows, end.rows, end.bytes, end.at, end.expiresAt, id],
  );
  return rows.length > 0;
}

export async function markExport(em: EntityManager, id: string, state: ExportState, at: Date): Promise<void> {
  await em.execute(`update report_export set state = ?, finished_at = coalesce(finished_at, ?) where id = ?::uuid`, [
    state,
    at,
    id,
  ]);
}

/** Ready ones whose time is over; marked as such. */
export async function expireExports(em: EntityManager, now: Date): Promise<{ id: string; format: ExportFormat }[]> {
  return em.execute<{ id: string; format: ExportFormat }[]>(
    `update report_export set state = 'EXPIRED' where state = 'READY' and expires_at <= ? returning id, format`,
    [now],
  );
}
