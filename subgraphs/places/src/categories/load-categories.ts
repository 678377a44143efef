import type { Database } from '@smarthp/kit/database';
import { PlaceCategoryEntity } from '../place/place-category.entity.js';
import { placeCategories } from './place-categories.js';

/** Adds the categories the database does not have yet; what an administrator changed stays. */
export async function loadCategories(database: Database): Promise<void> {
  await database.em().upsertMany(
    PlaceCategoryEntity,
    placeCategories.map((category, position) => ({ ...category, position })),
    { onConflictAction: 'ignore', onConflictFields: ['code'] },
  );
}
