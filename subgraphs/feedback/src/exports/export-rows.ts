import type { EntityManager } from '@smarthp/kit/database';
import type { Order } from '../report/report-page.js';
import { allOf, type Where } from '../report/report-filter.js';
import type { Report } from '../report/report.entity.js';
import { toReport } from '../report/report.repository.js';

const AT_ONCE = 1_000;

/** Only what a file may show or the policy asks; a million whole rows would carry five times as much. */
const COLUMNS = [
  ...['id', 'code', 'title', 'body', 'category_code', 'field_code', 'status', 'urgency', 'channel', 'publication'],
  ...['may_be_public', 'lat', 'lng', 'address', 'ward_id', 'lead_unit_id', 'coordinating_unit_ids', 'officer_id'],
  ...['submitter_kind', 'submitter_id', 'reporter_id', 'reporter_name', 'reporter_phone', 'created_at', 'updated_at'],
  ...['received_at', 'assigned_at', 'resolved_at', 'closed_at', 'due_at', 'warn_at', 'paused_since', 'result_text'],
  ...['rating_level', 'send_back_count', 'urge_count', 'queue_rank'],
].join(', ');

/**
 * Every report that fulfils the conditions, a thousand at a time, each page going on after the last row of the one
 * before: memory holds one page, whatever the number, and no transaction stays open for minutes.
 */
export async function* exportRows(
  em: () => EntityManager,
  where: readonly Where[],
  order: Order,
): AsyncGenerator<Report[]> {
  let place: Where[] = [];
  for (;;) {
    const { sql, values } = allOf([...where, ...place]);
    const rows = await em().execute<Record<string, unknown>[]>(
      `select ${COLUMNS} from report where ${sql} order by ${order.sql} limit ${AT_ONCE}`,
      values,
    );
    const page = rows.map(toReport);
    if (page.length) yield page;
    if (page.length < AT_ONCE) return;
    place = [order.after(order.cursorOf(page.at(-1)!))];
  }
}
