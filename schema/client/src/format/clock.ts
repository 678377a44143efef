/** The city's time zone: UTC+7, no summer time. */
export const CITY_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** A moment as the API sends it (RFC 3339), as a Date, or as milliseconds since 1970. */
export type Moment = string | number | Date;

/** A moment taken apart as the city's wall clock shows it. Month 1 to 12, weekday 0 = Sunday. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  /** Days since 1970-01-01 of the civil date, to count days apart. */
  dayNumber: number;
}

export const toMillis = (moment: Moment): number =>
  typeof moment === 'number' ? moment : moment instanceof Date ? moment.getTime() : Date.parse(moment);

/** Reads a moment, or a civil date `yyyy-mm-dd`, on the city's wall clock. NaN parts when it cannot be read. */
export function wallClock(moment: Moment): WallClock {
  const civil = typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment);
  const shifted = toMillis(moment) + (civil ? 0 : OFFSET_MS);
  const date = new Date(shifted);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    dayNumber: Math.floor(shifted / DAY_MS),
  };
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
