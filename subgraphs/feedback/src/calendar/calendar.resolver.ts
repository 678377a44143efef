import { Refused as RefusedQuestion } from '@smarthp/kit/problems';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { WORKING_DAY_MINUTES, minutesIn, WorkCalendar, dayNumberOfDate } from '../report/report-clock.js';
import type { ReportContext } from '../report/report-context.js';
import { maySeeSettings, mustSeeSettings } from '../report/settings.policy.js';
import {
  CalendarPreviewInput,
  RemoveCalendarDayInput,
  SetCalendarDayInput,
  SetWeekHoursInput,
  WorkCalendarYear,
  type CalendarDay,
  type WeekHours,
} from './calendar.type.js';
import { removeCalendarDay, setCalendarDay, setWeekHours, weekOf } from './change-calendar.command.js';
import { daysInForce, weekRows, type CalendarRow, type WeekRow } from './clock-rows.js';
import { countMoves } from './count-moves.read.js';
import { savedView } from './recount-view.js';
import { ClockSettingResult, MovePreview } from './recount.type.js';
import { dateAt, intervalsOf, isDate, written } from './settings.rules.js';

const dayView = (row: CalendarRow, open: boolean): CalendarDay => ({
  date: row.date,
  kind: row.kind,
  isOff: row.off,
  name: row.nameVi,
  nameEn: row.nameEn,
  isProvisional: row.provisional,
  intervals: written(row.intervals ?? []),
  changedBy: open && row.changedBy !== 'system' ? { id: row.changedBy } : null,
  changedAt: new Date(row.changedAt),
  note: open ? row.note : null,
});

const weekView = (row: WeekRow, current: WeekRow | undefined): WeekHours => ({
  effectiveFrom: row.effectiveFrom,
  isInForce: row === current,
  days: row.week.map((day, at) => ({ weekday: at + 1, intervals: written(day) })),
  minutes: row.week.reduce((sum, day) => sum + minutesIn(day), 0),
});

@Resolver()
export class CalendarResolver {
  @Query(() => WorkCalendarYear, { description: 'The working calendar of a year.' })
  async workCalendar(
    @Arg('year', () => Int, { description: '2000 to 2100.' }) year: number,
    @Ctx() { viewer, em, parts }: ReportContext,
  ): Promise<WorkCalendarYear> {
    if (year < 2000 || year > 2100) throw new RefusedQuestion('NOT_VALID', viewer.language);
    const today = dateAt(parts.clock.now());
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const [days, weeks] = [await daysInForce(em(), first, last), await weekRows(em())];
    const current = weeks.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1);
    const calendar = new WorkCalendar(days, weeks);
    let workingDays = 0;
    for (let day = dayNumberOfDate(first); day <= dayNumberOfDate(last); day += 1)
      if (calendar.isWorkingDay(day)) workingDays += 1;
    const begun = weeks.filter(({ effectiveFrom }) => effectiveFrom <= first).at(-1) ?? weeks[0];
    const open = maySeeSettings(viewer);
    return {
      year,
      today,
      workingDays,
      workingDayMinutes: WORKING_DAY_MINUTES,
      days: days.map((row) => dayView(row, open)),
      weeks: weeks.filter((row) => row === begun || row.effectiveFrom > first).map((row) => weekView(row, current)),
    };
  }

  @Query(() => MovePreview, { description: 'Which open reports a change of the calendar would move.' })
  async previewCalendar(
    @Arg('input', () => CalendarPreviewInput, { description: 'The change.' }) input: CalendarPreviewInput,
    @Ctx() { viewer, em, parts }: ReportContext,
  ): Promise<MovePreview> {
    mustSeeSettings(viewer);
    const { day, unmarked, week } = input;
    const [days, weeks] = [await daysInForce(em()), await weekRows(em())];
    const exceptions = days.filter(({ date }) => date !== day?.date && date !== unmarked);
    const marked = day &&
      isDate(day.date) && {
        date: day.date,
        off: day.kind !== 'SWAP_WORK',
        intervals: day.intervals?.length ? (intervalsOf(day.intervals) ?? null) : null,
      };
    const planned = week && isDate(week.effectiveFrom) ? weekOf(week.days).week : undefined;
    const calendar = new WorkCalendar(
      marked ? [...exceptions, marked] : exceptions,
      planned
        ? [
            ...weeks.filter(({ effectiveFrom }) => effectiveFrom !== week!.effectiveFrom),
            { effectiveFrom: week!.effectiveFrom, week: planned },
          ]
        : weeks,
    );
    const world = { now: parts.clock.now(), calendar, limits: parts.rules.limits() };
    return countMoves(em(), world);
  }

  @Mutation(() => ClockSettingResult, { description: 'Marks a day as off or worked; open reports are counted again.' })
  async setCalendarDay(
    @Arg('input', () => SetCalendarDayInput, { description: 'The day.' }) input: SetCalendarDayInput,
    @Ctx() context: ReportContext,
  ) {
    return savedView(context, await setCalendarDay(context, input));
  }

  @Mutation(() => ClockSettingResult, { description: 'Takes the mark off a day; open reports are counted again.' })
  async removeCalendarDay(
    @Arg('input', () => RemoveCalendarDayInput, { description: 'The day.' }) input: RemoveCalendarDayInput,
    @Ctx() context: ReportContext,
  ) {
    return savedView(context, await removeCalendarDay(context, input));
  }

  @Mutation(() => ClockSettingResult, {
    description: 'New weekly hours from a day on; open reports are counted again.',
  })
  async setWeekHours(
    @Arg('input', () => SetWeekHoursInput, { description: 'The week.' }) input: SetWeekHoursInput,
    @Ctx() context: ReportContext,
  ) {
    return savedView(context, await setWeekHours(context, input));
  }
}
