import type { EntityManager } from '@smarthp/kit/database';

/** Reports of each `category/field` that are not done. */
export async function openReportsByField(
  em: EntityManager,
  keys: readonly string[],
  done: readonly string[],
): Promise<number[]> {
  const rows = await em.execute<{ key: string; n: string }[]>(
    `select category_code || '/' || coalesce(field_code, '') as key, count(*) as n from report
      where status <> all(string_to_array(?, ',')) group by 1`,
    [done.join(',')],
  );
  const counts = new Map(rows.map(({ key, n }) => [key, Number(n)]));
  return keys.map((key) => counts.get(key) ?? 0);
}
