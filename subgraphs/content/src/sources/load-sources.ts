import type { Database } from '@smarthp/kit/database';
import { SourceEntity } from '../article/source.entity.js';
import { pressSources, sourceId } from './press-sources.js';

/** Adds the sources the database does not have yet; what an administrator changed stays. */
export async function loadSources(database: Database): Promise<void> {
  await database.em().upsertMany(
    SourceEntity,
    pressSources.map(([slug, name, homeUrl, creditText], position) => ({
      id: sourceId(slug),
      name,
      homeUrl,
      creditText,
      permissionDocument: null,
      position,
    })),
    { onConflictAction: 'ignore', onConflictFields: ['id'] },
  );
}
