import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { filterBack, keptFilter } from '../report/kept-filter.js';
import type { QueueSort, QueueView } from '../report/report-codes.js';
import type { QueueColumn } from '../report/report-columns.js';
import type { ReportFilter } from '../report/report-filter.js';

export interface KeptFilter {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly view: QueueView;
  readonly filter: ReportFilter;
  readonly sort: QueueSort;
  readonly columns: QueueColumn[] | null;
  readonly shared: boolean;
}

export type FilterWish = Omit<KeptFilter, 'id' | 'ownerId'> & { readonly unitId: string | null };

type Row = Omit<KeptFilter, 'filter' | 'columns'> & { filter: Record<string, unknown>; columns: string };

const FIELDS = `id, owner_id as "ownerId", name, view, filter, sort, array_to_string(columns, ',') as columns, shared`;

/** The units whose shared filters a viewer sees: those in which they hold a role. */
const unitsOfViewer = (viewer: Viewer): string =>
  viewer.roles
    .map(({ unitId }) => unitId)
    .filter(Boolean)
    .join(',');

/** Own filters and those shared with the viewer's units, oldest first. */
export async function filtersSeenBy(em: EntityManager, viewer: Viewer): Promise<KeptFilter[]> {
  const rows = await em.execute<Row[]>(
    `select ${FIELDS} from saved_filter
      where owner_id = ? or (shared and unit_id = any(string_to_array(?, ','))) order by created_at, id limit 200`,
    [viewer.id, unitsOfViewer(viewer)],
  );
  return rows.map((row) => ({
    ...row,
    filter: filterBack(row.filter),
    columns: row.columns ? (row.columns.split(',') as QueueColumn[]) : null,
  }));
}

export async function ownFilterCount(em: EntityManager, ownerId: string): Promise<number> {
  const [row] = await em.execute<{ n: string }[]>('select count(*) as n from saved_filter where owner_id = ?', [
    ownerId,
  ]);
  return Number(row?.n ?? 0);
}

export async function insertFilter(em: EntityManager, ownerId: string, wish: FilterWish, now: Date): Promise<void> {
  await em.execute(
    `insert into saved_filter (id, owner_id, unit_id, name, view, filter, sort, columns, shared, created_at, updated_at)
     values (?::uuid, ?, ?, ?, ?, ?::jsonb, ?, string_to_array(?, ','), ?, ?, ?)`,
    [uuidv7(), ownerId, ...valuesOf(wish), now, now],
  );
}

/** @returns false when the owner has no such filter. */
export async function updateFilter(
  em: EntityManager,
  id: string,
  ownerId: string,
  wish: FilterWish,
  now: Date,
): Promise<boolean> {
  const rows = await em.execute<{ id: string }[]>(
    `update saved_filter set unit_id = ?, name = ?, view = ?, filter = ?::jsonb, sort = ?,
            columns = string_to_array(?, ','), shared = ?, updated_at = ?
      where id::text = ? and owner_id = ? returning id`,
    [...valuesOf(wish), now, id, ownerId],
  );
  return rows.length > 0;
}

/** @returns false when there is no such filter the person may take away. */
export async function deleteFilter(em: EntityManager, id: string, ownerId: string): Promise<boolean> {
  const rows = await em.execute<{ id: string }[]>(
    'delete from saved_filter where id::text = ? and owner_id = ? returning id',
    [id, ownerId],
  );
  return rows.length > 0;
}

const valuesOf = (wish: FilterWish): unknown[] => [
  wish.shared ? wish.unitId : null,
  wish.name,
  wish.view,
  JSON.stringify(keptFilter(wish.filter)),
  wish.sort,
  wish.columns?.join(',') || null,
  wish.shared,
];
