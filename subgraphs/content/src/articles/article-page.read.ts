import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, pageSize, type Page } from '@smarthp/kit/federation';
import {
  articleColumns,
  publishedSql,
  toArticleFacts,
  type ArticleFacts,
  type ArticleRow,
} from '../article/article-facts.js';
import type { ArticlesArgs } from './article-filter.input.js';

const COUNTED = 1_000;

/** A page of published articles, pinned first, then newest, by keyset. An unknown cursor starts from the beginning. */
export async function articlePage(em: EntityManager, args: ArticlesArgs, now: Date): Promise<Page<ArticleFacts>> {
  const { category, search, sourceId, language } = args.filter ?? {};
  const conditions = [publishedSql];
  const values: unknown[] = [now];
  const also = (sql: string, ...more: unknown[]): void => {
    conditions.push(sql);
    values.push(...more);
  };
  if (category) also('article.category = ?', category);
  if (sourceId) also('article.source_id = ?', sourceId);
  if (language) also('article.language = ?', language);
  const words = search?.trim().slice(0, 200);
  if (words)
    also(
      `(article.search @@ websearch_to_tsquery('vn', ?) or article.folded like '%' || vn_fold(?) || '%')`,
      words,
      words.replace(/[\\%_]/g, '\\$&'),
    );
  const where = conditions.join(' and ');

  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 3);
  const further = cursor
    ? `and (article.pinned, article.published_at, article.id) < (?::boolean, ?::timestamptz, ?::text)`
    : '';
  const rows = await em.execute<ArticleRow[]>(
    `select ${articleColumns} from article where ${where} ${further}
      order by article.pinned desc, article.published_at desc, article.id desc limit ?`,
    [...values, ...(cursor ? [cursor[0] === 1, String(cursor[1]), String(cursor[2])] : []), size + 1],
  );
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (select 1 from article where ${where} limit ${COUNTED}) some_articles`,
    values,
  );
  const articles = rows.slice(0, size).map(toArticleFacts);
  return {
    items: articles.map((node) => ({
      cursor: encodeCursor(node.pinned ? 1 : 0, node.publishedAt.toISOString(), node.id),
      node,
    })),
    hasNextPage: rows.length > size,
    totalCount: counted?.count ?? 0,
  };
}
