import type { EntityManager } from '@smarthp/kit/database';
import type { ExceptionalDay, Interval, WeekHours } from '../report/report-clock.js';
import type { TimeLimit } from '../report/time-limits.js';

export const DAY_KINDS = ['STATUTORY', 'MAKEUP', 'SWAP_OFF', 'SWAP_WORK'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A day of the calendar as its newest row has it. */
export interface CalendarRow extends ExceptionalDay {
  readonly kind: DayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Not yet decided by the government. */
  readonly provisional: boolean;
  readonly intervals: readonly Interval[] | null;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly note: string;
}

/** The days that differ from the plain week, by date: of each date its newest row, unless that took it out. */
export const daysInForce = (em: EntityManager, from = '1970-01-01', to = '9999-12-31'): Promise<CalendarRow[]> =>
  em.execute<CalendarRow[]>(
    `select * from (
       select distinct on (date) to_char(date, 'YYYY-MM-DD') as date, off, kind, name_vi as "nameVi",
              name_en as "nameEn", provisional, intervals, changed_by as "changedBy", changed_at as "changedAt", note,
              removed from calendar_day where date between ?::date and ?::date order by date, version desc
     ) newest where not removed order by date`,
    [from, to],
  );

export interface WeekRow extends WeekHours {
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly note: string;
}

/** The plain weeks, oldest first: of each date its newest row. */
export const weekRows = (em: EntityManager): Promise<WeekRow[]> =>
  em.execute<WeekRow[]>(
    `select distinct on (effective_from) to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", week,
            changed_by as "changedBy", changed_at as "changedAt", note
       from week_hours order by effective_from, version desc`,
  );

export interface LimitRow extends TimeLimit {
  readonly field: string | null;
  readonly severalMinutes: number | null;
  readonly alsoOpen: boolean;
  readonly withdrawn: boolean;
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly note: string;
}

/** Every row of limits there ever was. */
export const limitRows = async (em: EntityManager): Promise<LimitRow[]> => {
  const rows = await em.execute<LimitRow[]>(
    `select kind, field, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom",
            around_the_clock as "aroundTheClock", desk_minutes as "deskMinutes", accept_minutes as "acceptMinutes",
            result_minutes as "resultMinutes", several_minutes as "severalMinutes",
            extension_minutes as "extensionMinutes", also_open as "alsoOpen", withdrawn, version,
            changed_by as "changedBy", changed_at as "changedAt", note from time_limit order by version`,
  );
  return rows.map((row) => ({ ...row, version: Number(row.version) }));
};
