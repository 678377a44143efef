import type { EntityManager } from '@smarthp/kit/database';
import { QUEUE_COLUMNS, columnsOf, type QueueColumn } from '../report/report-columns.js';

const split = (list: string | null | undefined): string[] => (list ? list.split(',') : []);

/** The columns a member of staff chose, in their order; empty: none chosen yet. */
export async function chosenColumns(em: EntityManager, staffId: string): Promise<QueueColumn[]> {
  const [row] = await em.execute<{ columns: string }[]>(
    `select array_to_string(columns, ',') as columns from queue_setting where staff_id = ?`,
    [staffId],
  );
  return columnsOf(QUEUE_COLUMNS, split(row?.columns));
}

export async function keepColumns(em: EntityManager, staffId: string, columns: readonly string[]): Promise<void> {
  await em.execute(
    `insert into queue_setting (staff_id, columns) values (?, coalesce(string_to_array(?, ','), '{}'))
     on conflict (staff_id) do update set columns = excluded.columns`,
    [staffId, columns.join(',')],
  );
}

/** Ids of saved filters in the order this person put them. */
export async function filterOrder(em: EntityManager, staffId: string): Promise<string[]> {
  const [row] = await em.execute<{ ids: string }[]>(
    `select array_to_string(filter_order, ',') as ids from queue_setting where staff_id = ?`,
    [staffId],
  );
  return split(row?.ids);
}

export async function keepFilterOrder(em: EntityManager, staffId: string, ids: readonly string[]): Promise<void> {
  await em.execute(
    `insert into queue_setting (staff_id, filter_order) values (?, coalesce(string_to_array(?, ','), '{}'))
     on conflict (staff_id) do update set filter_order = excluded.filter_order`,
    [staffId, ids.join(',')],
  );
}
