import type { EntityManager } from '@smarthp/kit/database';
import { articleColumns, publishedSql, toArticleFacts, type ArticleFacts, type ArticleRow } from './article-facts.js';

/** The published article with this slug. */
export async function articleBySlug(em: EntityManager, slug: string, now: Date): Promise<ArticleFacts | null> {
  const [row] = await em.execute<ArticleRow[]>(
    `select ${articleColumns} from article where ${publishedSql} and slug = ?`,
    [now, slug],
  );
  return row ? toArticleFacts(row) : null;
}
