import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { sourceColumns, type SourceFacts } from './source-facts.js';

/** Sources by id, one statement for all articles of a page. A foreign key keeps each one there. */
export const sourceLoader = (em: EntityManager): DataLoader<string, SourceFacts> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<SourceFacts[]>(
      `select ${sourceColumns} from source where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new Error(`No source ${id}`));
  });
