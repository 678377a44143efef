import type { Clock } from '@smarthp/kit/clock';
import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { articleColumns, publishedSql, toArticleFacts, type ArticleFacts, type ArticleRow } from './article-facts.js';

/** Published articles by id, one statement for all that one request asks for. */
export const articleLoader = (em: EntityManager, clock: Clock): DataLoader<string, ArticleFacts | null> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<ArticleRow[]>(
      `select ${articleColumns} from article
        where ${publishedSql} and id in (select jsonb_array_elements_text(?::jsonb))`,
      [clock.now(), JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, toArticleFacts(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
