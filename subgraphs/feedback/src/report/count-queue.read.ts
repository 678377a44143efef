import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { QueueView } from './report-codes.js';
import type { Where } from './report-filter.js';
import { OPEN_SQL, scopeSql, spanOf, viewSql, viewsOf } from './queue-views.js';

/** A long list is counted no further: nobody reads the number, and counting a million rows takes its time. */
export const MOST_COUNTED = 1_000;

/** How many reports stand in each view of the viewer, in one statement; views over more than the open ones up to 1,000. */
export async function countQueue(
  em: EntityManager,
  viewer: Viewer,
  now: Date,
): Promise<{ view: QueueView; count: number }[]> {
  const views = viewsOf(viewer);
  if (!views.length) return [];
  const scope = scopeSql(viewer);
  const open = views.filter((view) => spanOf(view) === 'OPEN');
  const wheres = open.map((view) => viewSql(view, now, viewer));
  const parts: Where[] = views
    .filter((view) => spanOf(view) !== 'OPEN')
    .map((view) => {
      const { sql, values } = viewSql(view, now, viewer);
      return {
        sql: `(select count(*) from (select 1 from report where (${sql}) and (${scope.sql}) limit ${MOST_COUNTED}) as "${view}")`,
        values: [...values, ...scope.values],
      };
    });
  const columns = [
    ...open.map((view, at) => `count(*) filter (where ${wheres[at]!.sql}) as "${view}"`),
    ...parts.map(({ sql }, at) => `${sql} as "${views.filter((view) => spanOf(view) !== 'OPEN')[at]!}"`),
  ];
  const [row] = await em.execute<Record<string, string>[]>(
    `select ${columns.join(', ')} from report where ${OPEN_SQL} and (${scope.sql})`,
    [...wheres.flatMap(({ values }) => values), ...parts.flatMap(({ values }) => values), ...scope.values],
  );
  return views.map((view) => ({ view, count: Number(row?.[view] ?? 0) }));
}
