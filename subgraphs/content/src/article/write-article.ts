import type { EntityManager } from '@smarthp/kit/database';
import { ArticleEntity } from './article.entity.js';
import type { ArticleFacts } from './article-facts.js';
import { safeHtml } from './safe-html.js';

export type NewArticle = ArticleFacts & {
  readonly state: 'DRAFT' | 'IN_REVIEW' | 'SCHEDULED' | 'PUBLISHED' | 'ARCHIVED';
};

/** Writes articles with their bodies made safe. What is only summarised must say where its original stands. */
export async function writeArticles(em: EntityManager, articles: readonly NewArticle[]): Promise<void> {
  await em.insertMany(
    ArticleEntity,
    articles.map((article) => ({ ...article, body: safeHtml(article.body) })),
  );
}
