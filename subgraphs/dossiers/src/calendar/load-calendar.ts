import type { Database } from '@smarthp/kit/database';
import { officialDays } from './official-days.js';

/** Adds the days the database does not have yet; what an administrator changed stays. */
export async function loadCalendar(database: Database): Promise<void> {
  await database.em().execute(
    `insert into calendar_day (day, works, name, name_en, provisional)
     select day, works, name, "nameEn", provisional
       from jsonb_to_recordset(?::jsonb) as given (day date, works boolean, name text, "nameEn" text, provisional boolean)
     on conflict do nothing`,
    [JSON.stringify(officialDays)],
  );
}
