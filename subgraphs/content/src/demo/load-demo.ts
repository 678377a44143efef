import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { ArticleEntity } from '../article/article.entity.js';
import { writeArticles, type NewArticle } from '../article/write-article.js';
import { sourceId } from '../sources/press-sources.js';
import { campaignArticles } from './campaign-articles.js';
import type { DemoArticle } from './demo-article.js';
import { educationArticles } from './education-articles.js';
import { englishArticles } from './english-articles.js';
import { governmentArticles } from './government-articles.js';
import { healthArticles } from './health-articles.js';
import { serviceArticles } from './service-articles.js';
import { tourismArticles } from './tourism-articles.js';
import { trafficArticles } from './traffic-articles.js';
import { warningArticles } from './warning-articles.js';

const HOUR_MS = 3_600_000;

export const demoArticles: readonly DemoArticle[] = [
  ...warningArticles,
  ...governmentArticles,
  ...serviceArticles,
  ...campaignArticles,
  ...healthArticles,
  ...educationArticles,
  ...trafficArticles,
  ...tourismArticles,
  ...englishArticles,
];

const toArticle = (demo: DemoArticle, now: Date): NewArticle => {
  const publishedAt = new Date(now.getTime() - demo.hoursAgo * HOUR_MS);
  return {
    id: `article:${demo.slug}`,
    slug: demo.slug,
    title: demo.title,
    summary: demo.summary,
    body: (demo.body ?? []).map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('\n'),
    category: demo.category,
    tags: [...demo.tags],
    sourceId: sourceId(demo.source ?? 'smart-hai-phong'),
    author: demo.author ?? null,
    originalUrl: demo.originalUrl ?? null,
    language: demo.language ?? 'vi',
    publishedAt,
    updatedAt: publishedAt,
    unitId: demo.unitId ?? null,
    pinned: demo.pinned ?? false,
    state: 'PUBLISHED',
  };
};

/** Fills an empty database with demo articles; does nothing when there is an article already. */
export async function loadDemo(database: Database, clock: Clock): Promise<void> {
  await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('content.demo'))`);
    if (await em.count(ArticleEntity)) return;
    const now = clock.now();
    await writeArticles(
      em,
      demoArticles.map((demo) => toArticle(demo, now)),
    );
  });
}
