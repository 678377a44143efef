import type { ArticleCategory } from './article-category.js';

/** One published article as the reads give it. */
export interface ArticleFacts {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly category: ArticleCategory;
  readonly tags: string[];
  readonly sourceId: string;
  readonly author: string | null;
  readonly originalUrl: string | null;
  readonly language: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly unitId: string | null;
  readonly pinned: boolean;
}

/** Columns of an article under the alias `article`, named for `ArticleFacts`. */
export const articleColumns = `article.id, article.slug, article.title, article.summary, article.body, article.category,
  article.tags, article.source_id as "sourceId", article.author, article.original_url as "originalUrl",
  article.language, article.published_at as "publishedAt", article.updated_at as "updatedAt",
  article.unit_id as "unitId", article.pinned`;

/** What everybody may see. Takes the present moment as its one value. */
export const publishedSql = `article.state = 'PUBLISHED' and article.published_at <= ?`;

export type ArticleRow = Omit<ArticleFacts, 'publishedAt' | 'updatedAt'> & { publishedAt: string; updatedAt: string };

export const toArticleFacts = (row: ArticleRow): ArticleFacts => ({
  ...row,
  publishedAt: new Date(row.publishedAt),
  updatedAt: new Date(row.updatedAt),
});
