import type { EntityManager } from '@smarthp/kit/database';
import type { CategoryFacts } from '../place/category-facts.js';

/** All categories in order, with how many places each has; asked at most once a request. */
export function categoriesOnce(em: EntityManager): () => Promise<ReadonlyMap<string, CategoryFacts>> {
  let asked: Promise<ReadonlyMap<string, CategoryFacts>> | undefined;
  return () => (asked ??= readCategories(em));
}

async function readCategories(em: EntityManager): Promise<ReadonlyMap<string, CategoryFacts>> {
  const rows = await em.execute<CategoryFacts[]>(
    `select category.code, category.name, category.name_en as "nameEn", category.icon,
            (select count(*)::int from place where place.category_code = category.code) as count
       from place_category category order by category.position`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}
