import library from 'opening_hours';

const CITY = 'Asia/Ho_Chi_Minh';
const REMEMBERED = 2_000;

export interface Opening {
  readonly state: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  /** When that changes; null when it never does or is not known. */
  readonly until: Date | null;
}

const UNKNOWN: Opening = { state: 'UNKNOWN', until: null };
const parsed = new Map<string, library | undefined>();

function hoursOf(text: string): library | undefined {
  if (parsed.has(text)) return parsed.get(text);
  let hours: library | undefined;
  try {
    hours = new library(text, null);
  } catch {
    hours = undefined; // somebody wrote it by hand: better "unknown" than no page
  }
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(text, hours);
  return hours;
}

/** The library reads a Date's local fields, so it gets one whose local fields are the city's wall clock. */
function asCityWall(instant: Date): Date {
  const city = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(CITY);
  return new Date(city.year, city.month - 1, city.day, city.hour, city.minute, city.second);
}

function fromCityWall(wall: Date): Date {
  const city = Temporal.PlainDateTime.from({
    year: wall.getFullYear(),
    month: wall.getMonth() + 1,
    day: wall.getDate(),
    hour: wall.getHours(),
    minute: wall.getMinutes(),
    second: wall.getSeconds(),
  }).toZonedDateTime(CITY);
  return new Date(city.epochMilliseconds);
}

/** Whether opening hours in OpenStreetMap syntax mean open at an instant, on the city's clock. Holidays are not known. */
export function openingAt(text: string | null, instant: Date): Opening {
  const hours = text === null ? undefined : hoursOf(text);
  if (!hours) return UNKNOWN;
  const wall = asCityWall(instant);
  if (hours.getUnknown(wall)) return UNKNOWN;
  const change = hours.getNextChange(wall);
  return { state: hours.getState(wall) ? 'OPEN' : 'CLOSED', until: change ? fromCityWall(change) : null };
}

/** Whether the text is opening hours the library understands. */
export const isOpeningHours = (text: string): boolean => hoursOf(text) !== undefined;
