import type { EntityManager } from '@smarthp/kit/database';
import type { CalendarDays } from '../dossier/working-days.js';

/** All days that are not what their weekday says. */
export async function calendarDays(em: EntityManager): Promise<CalendarDays> {
  const rows = await em.execute<{ day: string; works: boolean }[]>('select day::text, works from calendar_day');
  return new Map(rows.map(({ day, works }) => [day, works]));
}
