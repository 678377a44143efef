import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { PlaceEntity } from '../place/place.entity.js';
import { demoPlaces } from './demo-places.js';

/** Fills an empty database with demo places; does nothing when there is a place already. */
export async function loadDemo(database: Database, clock: Clock): Promise<void> {
  await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('places.demo'))`);
    if (await em.count(PlaceEntity)) return;
    await em.insertMany(PlaceEntity, demoPlaces(clock.now()));
  });
}
