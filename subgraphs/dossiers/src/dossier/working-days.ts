const CITY = 'Asia/Ho_Chi_Minh';
/** End of the working day, when results are given. */
const CLOSES = Temporal.PlainTime.from('17:00');
/** A same-day procedure received after this is given the next working day. */
const SAME_DAY_UNTIL = Temporal.PlainTime.from('15:00');

/** Days that differ from their weekday: `works` false is a day off, true a Saturday worked. Key: YYYY-MM-DD. */
export type CalendarDays = ReadonlyMap<string, boolean>;

export const isWorkingDay = (day: Temporal.PlainDate, calendar: CalendarDays): boolean =>
  calendar.get(day.toString()) ?? day.dayOfWeek <= 5;

/** The working day `days` after `day`; with 0 the day itself, or the next working day when it is none. */
export function workingDaysAfter(day: Temporal.PlainDate, days: number, calendar: CalendarDays): Temporal.PlainDate {
  let at = day;
  for (let left = days; left > 0;) {
    at = at.add({ days: 1 });
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  while (!isWorkingDay(at, calendar)) at = at.add({ days: 1 });
  return at;
}

/**
 * When the result is promised. Never "plus 24 hours": the time limit counts whole working days after the day of
 * receipt; a same-day procedure received after 15:00 is promised for the next working day. Null when the limit is
 * fixed by the case.
 */
export function appointmentFor(
  receivedAt: Date,
  limit: { readonly timeLimitDays: number | null; readonly sameDay: boolean },
  calendar: CalendarDays,
): Date | null {
  if (!limit.sameDay && limit.timeLimitDays === null) return null;
  const received = Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()).toZonedDateTimeISO(CITY);
  const late = Temporal.PlainTime.compare(received.toPlainTime(), SAME_DAY_UNTIL) > 0;
  const onWorkingDay = isWorkingDay(received.toPlainDate(), calendar);
  const days = limit.sameDay ? (late && onWorkingDay ? 1 : 0) : limit.timeLimitDays!;
  const due = workingDaysAfter(received.toPlainDate(), days, calendar);
  return new Date(due.toZonedDateTime({ timeZone: CITY, plainTime: CLOSES }).epochMilliseconds);
}
