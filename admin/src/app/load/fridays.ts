const DAY_MS = 86_400_000;
const CITY_OFFSET_MS = 7 * 3_600_000; // Asia/Ho_Chi_Minh has no summer time
const FRIDAY = 5;

/** The end of the Friday of this week (of the next one from Saturday on), `weeks` later, in the city. */
export function endOfFriday(now: number, weeks = 0): string {
  const day = Math.floor((now + CITY_OFFSET_MS) / DAY_MS);
  const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday; Sunday is 0
  const ahead = (FRIDAY - weekday + 7) % 7;
  return new Date((day + ahead + weeks * 7 + 1) * DAY_MS - CITY_OFFSET_MS - 1000).toISOString();
}
