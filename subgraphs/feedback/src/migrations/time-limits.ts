const DAY = 450; // minutes of one working day: 07:30-11:30 and 13:30-17:00

/** First limits (DOMAIN 2.5), in working minutes, or in minutes of the wall clock where the clock never stops. */
export const TIME_LIMITS = [
  {
    kind: 'NORMAL',
    aroundTheClock: false,
    deskMinutes: 120,
    acceptMinutes: DAY,
    resultMinutes: 7 * DAY,
    extensionMinutes: 5 * DAY,
  },
  {
    kind: 'HIGH',
    aroundTheClock: false,
    deskMinutes: 30,
    acceptMinutes: 240,
    resultMinutes: 3 * DAY,
    extensionMinutes: 2 * DAY,
  },
  {
    kind: 'URGENT',
    aroundTheClock: true,
    deskMinutes: 5,
    acceptMinutes: 30,
    resultMinutes: 24 * 60,
    extensionMinutes: 0,
  },
  {
    kind: 'PROCEDURE',
    aroundTheClock: false,
    deskMinutes: DAY,
    acceptMinutes: DAY,
    resultMinutes: 10 * DAY,
    extensionMinutes: 5 * DAY,
  },
] as const;
