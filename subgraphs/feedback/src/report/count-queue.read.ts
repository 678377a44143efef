import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { QueueView } from './report-codes.js';
import { scopeSql, viewSql, viewsOf } from './queue-views.js';

/** How many reports stand in each view of the viewer, in one statement. */
export async function countQueue(
  em: EntityManager,
  viewer: Viewer,
  now: Date,
): Promise<{ view: QueueView; count: number }[]> {
  const views = viewsOf(viewer);
  if (!views.length) return [];
  const wheres = views.map((view) => viewSql(view, now));
  const scope = scopeSql(viewer);
  const columns = views.map((_view, at) => `count(*) filter (where ${wheres[at]!.sql}) as n${at}`);
  const [row] = await em.execute<Record<string, string>[]>(
    `select ${columns.join(', ')} from report where ${scope.sql}`,
    [...wheres.flatMap(({ values }) => values), ...scope.values],
  );
  return views.map((view, at) => ({ view, count: Number(row?.[`n${at}`] ?? 0) }));
}
