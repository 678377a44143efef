import type { Clock } from '@smarthp/kit/clock';
import { openDatabase } from '@smarthp/kit/database';
import { serveSubgraph } from '@smarthp/kit/http';
import { createLogger } from '@smarthp/kit/logging';
import type { TokenVerifier, Viewer } from '@smarthp/kit/viewer';
import { loadCategories } from './categories/load-categories.js';
import { categoriesOnce } from './categories/categories.read.js';
import type { PlacesContext } from './context.js';
import { loadDemo } from './demo/load-demo.js';
import { buildGraph } from './graph.js';
import { migrations } from './migrations/index.js';
import { nearestPlaceLoader } from './nearby/nearest-place.read.js';
import { PlaceCategoryEntity } from './place/place-category.entity.js';
import { placeLoader } from './place/place-by-id.read.js';
import { PlaceEntity } from './place/place.entity.js';

export interface PlacesOptions {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly internalSecret: string;
  readonly logLevel: string;
  readonly demo: boolean;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
}

/** Brings the places server up: schema, categories, demo data when asked for, then the doors. */
export async function compose(options: PlacesOptions): Promise<{ port: number; stop(): Promise<void> }> {
  const logger = createLogger('places', options.logLevel);
  const database = await openDatabase({
    url: options.databaseUrl,
    entities: [PlaceEntity, PlaceCategoryEntity],
    migrations,
  });
  await database.migrate();
  await loadCategories(database);
  if (options.demo) await loadDemo(database, options.clock);
  const { schema } = await buildGraph();

  const contextFor = (viewer: Viewer): PlacesContext => {
    const em = database.em();
    return {
      viewer,
      em,
      clock: options.clock,
      categories: categoriesOnce(em),
      placeById: placeLoader(em),
      nearestPlace: nearestPlaceLoader(em),
    };
  };
  const server = await serveSubgraph({ ...options, name: 'places', schema, database, logger, contextFor });
  logger.info({ port: server.port }, 'places is ready');
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
