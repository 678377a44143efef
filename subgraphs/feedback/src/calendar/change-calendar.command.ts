import type { EntityManager } from '@smarthp/kit/database';
import { weekdayOf, dayNumberOfDate, type Interval } from '../report/report-clock.js';
import type { BrokenField } from '../report/refusal.js';
import { Refused, invalid } from '../report/refusal.js';
import type { ReportContext } from '../report/report-context.js';
import { changeSettings, recordSettingsChange } from '../report/settings-history.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { daysInForce, weekRows, type CalendarRow, type DayKind } from './clock-rows.js';
import { askRecount } from './due-recounts.repository.js';
import { LONGEST_NOTE, dateField, fromField, intervalsOf, written, type WrittenInterval } from './settings.rules.js';

export interface SetCalendarDay {
  date: string;
  kind: DayKind;
  name: string;
  nameEn?: string | null;
  provisional: boolean;
  intervals?: WrittenInterval[] | null;
  note: string;
}

/** What history keeps of a day. */
const kept = (day: CalendarRow | undefined): object | null =>
  day
    ? {
        kind: day.kind,
        name: day.nameVi,
        nameEn: day.nameEn,
        provisional: day.provisional,
        hours: day.intervals?.length ? hoursIn(day.intervals) : null,
      }
    : null;
const hoursIn = (intervals: readonly Interval[]): string =>
  written(intervals)
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ');

const saved = async (
  { parts, viewer }: ReportContext,
  em: EntityManager,
  now: Date,
  change: { key: string; before: object | null; after: object | null; effectiveFrom: string | null; note: string },
): Promise<{ changeId: string; recountId: string }> => {
  const base = { area: 'CALENDAR', by: viewer.id, at: now } as const;
  const changeId = await recordSettingsChange(em, { ...base, ...change });
  const recountId = await askRecount(em, parts.queue, {
    ...base,
    key: change.key,
    changeId,
    startsAt: now,
    note: change.note,
  });
  return { changeId, recountId };
};

/** Marks a day as off or as worked; every open report is counted again. */
export async function setCalendarDay(context: ReportContext, input: SetCalendarDay) {
  const intervals = input.intervals?.length ? intervalsOf(input.intervals) : null;
  const fields = broken(
    dateField(input.date),
    requiredText('name', input.name, 120),
    requiredText('note', input.note, LONGEST_NOTE),
    intervals === undefined && { path: ['input', 'intervals'], code: 'HOURS_WRONG' },
  );
  const outcome = await changeSettings(context, 'CALENDAR', fields, async (em, now) => {
    const off = input.kind !== 'SWAP_WORK';
    if (!off && (await isPlainWorkingDay(em, input.date)))
      throw new Refused(invalid({ path: ['input', 'kind'], code: 'PLAIN_WORKING_DAY' }));
    const [before] = await daysInForce(em, input.date, input.date);
    const name = cleaned(input.name)!;
    await em.execute(
      `insert into calendar_day (date, off, kind, name_vi, name_en, provisional, intervals, changed_by, changed_at, note)
       values (?::date, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
      [
        input.date,
        off,
        input.kind,
        name,
        cleaned(input.nameEn) ?? name,
        input.provisional,
        off || !intervals ? null : JSON.stringify(intervals),
        context.viewer.id,
        now,
        cleaned(input.note),
      ],
    );
    const [after] = await daysInForce(em, input.date, input.date);
    const change = { before: kept(before), after: kept(after), effectiveFrom: input.date, note: cleaned(input.note)! };
    return saved(context, em, now, { key: input.date, ...change });
  });
  await context.parts.rules.refresh();
  return outcome;
}

/** Takes a mark off a day: it is again what its weekday is. */
export async function removeCalendarDay(context: ReportContext, input: { date: string; note: string }) {
  const fields = broken(dateField(input.date), requiredText('note', input.note, LONGEST_NOTE));
  const outcome = await changeSettings(context, 'CALENDAR', fields, async (em, now) => {
    const [before] = await daysInForce(em, input.date, input.date);
    if (!before) throw new Refused(invalid({ path: ['input', 'date'], code: 'DAY_NOT_MARKED' }));
    await em.execute(
      `insert into calendar_day (date, off, kind, name_vi, name_en, provisional, removed, changed_by, changed_at, note)
       values (?::date, ?, ?, ?, ?, false, true, ?, ?, ?)`,
      [input.date, before.off, before.kind, before.nameVi, before.nameEn, context.viewer.id, now, cleaned(input.note)],
    );
    const change = { before: kept(before), after: null, effectiveFrom: input.date, note: cleaned(input.note)! };
    return saved(context, em, now, { key: input.date, ...change });
  });
  await context.parts.rules.refresh();
  return outcome;
}

export interface SetWeekHours {
  effectiveFrom: string;
  days: { intervals: WrittenInterval[] }[];
  note: string;
}

/** The week as stretches in minutes, Monday first, or what is wrong with it. */
export function weekOf(days: SetWeekHours['days']): { week?: Interval[][]; wrong?: BrokenField } {
  if (days.length !== 7) return { wrong: { path: ['input', 'days'], code: 'HOURS_WRONG' } };
  const week = days.map(({ intervals }) => intervalsOf(intervals));
  const at = week.findIndex((day) => day === undefined);
  if (at >= 0) return { wrong: { path: ['input', 'days', String(at)], code: 'HOURS_WRONG' } };
  if (week.every((day) => !day?.length)) return { wrong: { path: ['input', 'days'], code: 'NO_WORKING_TIME' } };
  return { week: week as Interval[][] };
}

/** New weekly hours from a day on; every open report is counted again. */
export async function setWeekHours(context: ReportContext, input: SetWeekHours) {
  const { week, wrong } = weekOf(input.days);
  const fields = broken(
    fromField(input.effectiveFrom, context.parts.clock.now()),
    wrong,
    requiredText('note', input.note, LONGEST_NOTE),
  );
  const outcome = await changeSettings(context, 'CALENDAR', fields, async (em, now) => {
    const before = (await weekRows(em)).filter(({ effectiveFrom }) => effectiveFrom <= input.effectiveFrom).at(-1);
    await em.execute(
      `insert into week_hours (effective_from, week, changed_by, changed_at, note) values (?::date, ?::jsonb, ?, ?, ?)`,
      [input.effectiveFrom, JSON.stringify(week), context.viewer.id, now, cleaned(input.note)],
    );
    const said = (days: readonly (readonly Interval[])[] | undefined): object | null =>
      days ? Object.fromEntries(days.map((day, at) => [`day${at + 1}`, hoursIn(day) || null])) : null;
    const { effectiveFrom } = input;
    const change = { before: said(before?.week), after: said(week), effectiveFrom, note: cleaned(input.note)! };
    return saved(context, em, now, { key: 'WEEK', ...change });
  });
  await context.parts.rules.refresh();
  return outcome;
}

async function isPlainWorkingDay(em: EntityManager, date: string): Promise<boolean> {
  const { week } = (await weekRows(em)).filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1) ?? {};
  return !!week?.[weekdayOf(dayNumberOfDate(date))]?.length;
}
