import type { Clock } from '@smarthp/kit/clock';
import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type DataLoader from 'dataloader';
import type { CategoryFacts } from './place/category-facts.js';
import type { PlaceFacts } from './place/place-facts.js';

/** What one request carries. Loaders gather the same question of many places into one statement. */
export interface PlacesContext {
  readonly viewer: Viewer;
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly categories: () => Promise<ReadonlyMap<string, CategoryFacts>>;
  readonly placeById: DataLoader<string, PlaceFacts | null>;
  /** Key: `lat,lng`. */
  readonly nearestPlace: DataLoader<string, PlaceFacts | null>;
}
