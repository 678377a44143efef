import type { Viewer } from '@smarthp/kit/viewer';
import type DataLoader from 'dataloader';
import type { UnitRow } from '../units/unit.entity.js';

/** What one request carries: who asks, and loaders that gather its look-ups by id. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly units: DataLoader<string, UnitRow | null>;
}
