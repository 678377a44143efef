/** What a limit calls one working day, in minutes: 07:30–11:30 and 13:30–17:00. */
export const WORKING_DAY_MINUTES = 450;

export const DURATION_UNITS = ['MINUTE', 'HOUR', 'DAY'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Minutes of one unit: a day is a working day unless the clock never stops. */
export const minutesOf = (unit: DurationUnit, aroundTheClock: boolean): number =>
  unit === 'MINUTE' ? 1 : unit === 'HOUR' ? 60 : aroundTheClock ? 1_440 : WORKING_DAY_MINUTES;

/** The biggest unit the span is a whole number of; 24 hours of a clock that never stops stay hours. */
export function unitOf(minutes: number, aroundTheClock: boolean): DurationUnit {
  const day = minutesOf('DAY', aroundTheClock);
  if (minutes > 0 && minutes % day === 0 && !(aroundTheClock && minutes === day)) return 'DAY';
  return minutes > 0 && minutes % 60 === 0 ? 'HOUR' : 'MINUTE';
}

/** The span as an amount and the key of its unit's word. */
export function spanOf(minutes: number, aroundTheClock: boolean): { amount: number; unit: string } {
  const unit = unitOf(minutes, aroundTheClock);
  return {
    amount: minutes / minutesOf(unit, aroundTheClock),
    unit: unit === 'DAY' && !aroundTheClock ? 'WORKING_DAY' : unit,
  };
}
