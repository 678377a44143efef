/** The city is seven hours ahead of UTC the whole year. */
const CITY_OFFSET = '+07:00';

/** A moment as a date-time box shows it, on the city's clock. */
export function cityInput(moment: number): string {
  return new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** What stands in a date-time box as a moment the server reads. */
export function momentOf(input: string): string {
  return `${input}:00${CITY_OFFSET}`;
}
