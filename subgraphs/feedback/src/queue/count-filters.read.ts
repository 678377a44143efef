import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { ReportContext } from '../report/report-context.js';
import { allOf, filterSql } from '../report/report-filter.js';
import type { KeptFilter } from './saved-filters.repository.js';

const MOST_COUNTED = 1_000;

/** How many reports each filter holds for the caller now, in one statement; counted up to 1,000. */
export async function countFilters(
  { viewer, parts, em }: ReportContext,
  filters: readonly KeptFilter[],
): Promise<number[]> {
  if (!filters.length) return [];
  const now = parts.clock.now();
  const views = viewsOf(viewer);
  const counts = filters.map(({ view, filter }, at) => {
    const here = views.includes(view) ? viewSql(view, now, viewer) : { sql: 'false', values: [] };
    const { sql, values } = allOf([scopeSql(viewer), here, ...filterSql(filter, { viewerId: viewer.id, now })]);
    return {
      sql: `(select count(*) from (select 1 from report where ${sql} limit ${MOST_COUNTED}) counted) as n${at}`,
      values,
    };
  });
  const [row] = await em().execute<Record<string, string>[]>(
    `select ${counts.map(({ sql }) => sql).join(', ')}`,
    counts.flatMap(({ values }) => values),
  );
  return filters.map((_filter, at) => Number(row?.[`n${at}`] ?? 0));
}
