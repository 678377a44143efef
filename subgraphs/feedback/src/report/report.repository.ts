import type { EntityManager } from '@smarthp/kit/database';
import { type Report } from './report.entity.js';
import { type TimelineEntry } from './timeline-entry.entity.js';

/** Report columns of a read, without the generated ones. */
export const reportColumns = (alias = 'report'): string =>
  REPORT_COLUMNS.map((column) => `${alias}.${column}`).join(', ');

const REPORT_COLUMNS = [
  'id',
  'code',
  'title',
  'body',
  'category_code',
  'field_code',
  'status',
  'urgency',
  'channel',
  'publication',
  'may_be_public',
  'lat',
  'lng',
  'accuracy_m',
  'address',
  'ward_id',
  'lead_unit_id',
  'coordinating_unit_ids',
  'submitter_kind',
  'submitter_id',
  'idempotency_key',
  'reporter_id',
  'reporter_name',
  'reporter_phone',
  'reporter_email',
  'rights_version',
  'created_at',
  'updated_at',
  'received_at',
  'assigned_at',
  'send_back_until',
  'resolved_at',
  'closed_at',
  'reopen_until',
  'reopen_count',
  'scheduled_for',
  'clock_started_at',
  'due_at',
  'warn_at',
  'previous_due_at',
  'extension_reason',
  'around_the_clock',
  'paused_since',
  'pauses',
  'asked_by_unit',
  'result_text',
  'result_media_ids',
  'result_submitted_at',
  'result_submitted_by',
  'result_approved_at',
  'no_photo_reason',
  'rating_level',
  'rating_comment',
  'rated_at',
  'refusal_ground',
  'refusal_note',
  'merged_into_id',
  'referred_to',
  'officer_id',
  'urge_count',
  'urged_at',
  'send_back_count',
  'suggested_unit_id',
  'extension_asked_at',
  'extension_asked_by',
  'extension_asked_to',
  'extension_asked_reason',
  'extension_count',
  'extensions',
  'before_reopening',
  'forward_due_at',
  'accept_due_at',
  'forward_started_at',
  'next_watch_at',
  'limit_marks',
  'escalated_to',
  'breached_at',
  'escalation_level',
  'status_before',
  'merged_at',
  'parent_id',
  'incident_id',
  'undo_until',
  'undo_by',
  'undo_state',
  'public_title',
  'public_body',
  'redacted_at',
  'routing',
  'answers',
  'queue_rank',
  'entry_count',
  'public_seq',
  'reporter_seq',
  'last_hash',
  'version',
] as const;

type Row = Record<string, unknown>;

const camel = (column: string): string => column.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
const NAMES = new Map<string, string>();
const nameOf = (column: string): string => {
  const known = NAMES.get(column) ?? camel(column);
  NAMES.set(column, known);
  return known;
};
const MOMENT = /(_at|_until|_since|_for|_asked_to|^at)$/;
const LIST = /(_ids|^escalated_to)$/;
const JSON_COLUMN = new Set([
  'pauses',
  'limit_marks',
  'extensions',
  'before_reopening',
  'undo_state',
  'routing',
  'answers',
]);

const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value as string[];
  const inner = String(value ?? '{}').slice(1, -1);
  return inner ? inner.split(',').map((part) => part.replace(/^"|"$/g, '')) : [];
};

function valueOf(column: string, value: unknown): unknown {
  if (LIST.test(column)) return listOf(value);
  if (value === null || value === undefined) return null;
  if (MOMENT.test(column)) return value instanceof Date ? value : new Date(value as string);
  return JSON_COLUMN.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
}

/** Every property of a report that has a column. */
export const REPORT_FIELDS: readonly string[] = REPORT_COLUMNS.map(nameOf);
const COLUMN_OF = new Map<string, string>(REPORT_COLUMNS.map((column) => [nameOf(column), column]));

/** A value that went through JSON, as the property holds it. */
export const momentOf = (field: string, value: unknown): unknown =>
  typeof value === 'string' && MOMENT.test(COLUMN_OF.get(field) ?? '') ? new Date(value) : value;

/** A row of a raw read as the entity's shape; not managed, so changing it changes nothing. */
export function toReport(row: Row): Report {
  const report: Row = {};
  for (const column of REPORT_COLUMNS) report[nameOf(column)] = valueOf(column, row[column]);
  return report as unknown as Report;
}

export function toEntry(row: Row): TimelineEntry {
  const entry: Row = {};
  for (const [column, value] of Object.entries(row)) entry[nameOf(column)] = valueOf(column, value);
  return entry as unknown as TimelineEntry;
}

export async function reportByCode(em: EntityManager, code: string): Promise<Report | undefined> {
  const [row] = await em.execute<Row[]>(`select ${reportColumns()} from report where code = ?`, [
    code.trim().toUpperCase(),
  ]);
  return row && toReport(row);
}

/** Reports by id, in no order; unknown ids are left out. */
export async function reportsById(em: EntityManager, ids: readonly string[]): Promise<Report[]> {
  if (!ids.length) return [];
  const rows = await em.execute<Row[]>(
    `select ${reportColumns()} from report where id = any(string_to_array(?, ',')::uuid[])`,
    [ids.join(',')],
  );
  return rows.map(toReport);
}

/** Reports that fulfil the condition, at most `limit`. */
export async function reportsWhere(
  em: EntityManager,
  sql: string,
  values: unknown[],
  { order = 'created_at, id', limit = 100 }: { order?: string; limit?: number } = {},
): Promise<Report[]> {
  const rows = await em.execute<Row[]>(`select ${reportColumns()} from report where ${sql} order by ${order} limit ?`, [
    ...values,
    limit,
  ]);
  return rows.map(toReport);
}

/** Entries after `seq` that lie open to `marks`, oldest first. */
export async function entriesAfter(
  em: EntityManager,
  reportId: string,
  marks: readonly string[],
  after: number,
  limit: number,
): Promise<TimelineEntry[]> {
  const rows = await em.execute<Row[]>(
    `select * from timeline_entry where report_id = ? and seq > ? and visibility = any(string_to_array(?, ','))
      order by seq limit ?`,
    [reportId, after, marks.join(','), limit],
  );
  return rows.map(toEntry);
}
