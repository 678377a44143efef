import { uuidv7 } from '@smarthp/kit/database';
import { recordEvent } from '@smarthp/kit/outbox';
import { viewsOf } from '../report/queue-views.js';
import { EXPORT_COLUMNS, columnsOf } from '../report/report-columns.js';
import type { ReportContext } from '../report/report-context.js';
import { allOf } from '../report/report-filter.js';
import { invalid, type Refusal } from '../report/refusal.js';
import { worksOnReports } from '../report/report.policy.js';
import { beginExport, exportById, insertExport, markExport, underWay, type KeptExport } from './exports.repository.js';
import type { ExportReportsInput } from './report-export.type.js';
import { conditionsOf, writeExport } from './write-export.js';

/** Up to so many reports are written while the person waits. */
export const AT_ONCE = 2_000;
export const MOST_UNDER_WAY = 3;

/** Writes what a view shows into a file: a small one at once, a large one by a job. */
export async function exportReports(context: ReportContext, input: ExportReportsInput): Promise<KeptExport | Refusal> {
  const { viewer, parts, em } = context;
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  if (!worksOnReports(viewer)) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  if (!viewsOf(viewer).includes(input.view)) return invalid({ path: ['input', 'view'], code: 'NOT_VALID' });
  const columns = columnsOf(EXPORT_COLUMNS, input.columns);
  if (!columns.length) return invalid({ path: ['input', 'columns'], code: 'NO_COLUMNS' });
  if ((await underWay(em(), viewer.id)) >= MOST_UNDER_WAY)
    return invalid({ path: ['input'], code: 'TOO_MANY_EXPORTS', values: { max: MOST_UNDER_WAY } });
  const now = parts.clock.now();
  const asked = { view: input.view, filter: input.filter ?? {} };
  const { sql, values } = allOf(conditionsOf(viewer, asked, now));
  const [count] = await em().execute<{ n: string }[]>(`select count(*) as n from report where ${sql}`, values);
  const rowsTotal = Number(count?.n ?? 0);
  const small = rowsTotal <= AT_ONCE;
  const id = uuidv7();
  await parts.database.transaction(async (tx) => {
    await insertExport(tx, {
      id,
      ownerId: viewer.id,
      roles: viewer.roles,
      language: viewer.language,
      format: input.format,
      ...asked,
      sort: input.sort,
      columns,
      rowsTotal,
      createdAt: now,
    });
    const data = { ownerId: viewer.id, format: input.format, view: input.view, rows: rowsTotal, columns };
    await recordEvent(tx, { type: 'feedback.export.requested', subject: id, data }, now);
    if (!small) await parts.queue.enqueue(tx, 'write-large-export', { exportId: id });
  });
  if (small && (await beginExport(em(), id))) {
    try {
      await writeExport(parts, (await exportById(em(), id))!);
    } catch (error) {
      await markExport(em(), id, 'FAILED', parts.clock.now());
      throw error;
    }
  }
  return (await exportById(em(), id))!;
}
