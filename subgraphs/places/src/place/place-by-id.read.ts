import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { placeColumns, toPlaceFacts, type PlaceFacts, type PlaceRow } from './place-facts.js';

/** Places by id, one statement for all that one request asks for. */
export const placeLoader = (em: EntityManager): DataLoader<string, PlaceFacts | null> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<PlaceRow[]>(
      `select ${placeColumns} from place where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, toPlaceFacts(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
