import type { EntityManager } from '@smarthp/kit/database';
import { openingAt } from '../place/opening-hours.js';

/** The opening-hours texts in use that mean "open" now: few texts serve many places. */
export async function openHoursNow(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.execute<{ hours: string }[]>(
    'select distinct opening_hours as hours from place where opening_hours is not null',
  );
  return rows.map(({ hours }) => hours).filter((hours) => openingAt(hours, now).state === 'OPEN');
}
