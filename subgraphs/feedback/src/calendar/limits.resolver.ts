import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { limitEnds, type WorkCalendar } from '../report/report-clock.js';
import type { ReportContext } from '../report/report-context.js';
import { mustSeeSettings } from '../report/settings.policy.js';
import { limitRow, type TimeLimit as Row } from '../report/time-limits.js';
import { brokenLimit, endFieldLimit, rowOf, setTimeLimit } from './change-limit.command.js';
import { limitRows, type LimitRow } from './clock-rows.js';
import { countMoves } from './count-moves.read.js';
import { Refused } from '@smarthp/kit/problems';
import {
  EndFieldLimitInput,
  SetTimeLimitInput,
  TimeLimit,
  TimeLimitPreview,
  TimeLimitPreviewInput,
  type PromisedTimes,
  type TimeLimitClass,
} from './limits.type.js';
import { savedView } from './recount-view.js';
import { ClockSettingResult } from './recount.type.js';
import { dateAt, startOf } from './settings.rules.js';

const view = (row: LimitRow, isInForce: boolean): TimeLimit => ({
  kind: row.kind as TimeLimitClass,
  field: row.field,
  effectiveFrom: row.effectiveFrom,
  isInForce,
  isEnd: row.withdrawn,
  aroundTheClock: row.aroundTheClock,
  forwardMinutes: row.deskMinutes,
  acceptMinutes: row.acceptMinutes,
  resultMinutes: row.resultMinutes,
  severalMinutes: row.severalMinutes,
  extensionMinutes: row.extensionMinutes,
  alsoOpen: row.alsoOpen,
  changedBy: row.changedBy === 'system' ? null : { id: row.changedBy },
  changedAt: new Date(row.changedAt),
  note: row.note,
});

/** The row of each class and field that holds today, and those planned; of two from one date the later change. */
function inForceAndPlanned(rows: readonly LimitRow[], today: string): TimeLimit[] {
  const keys = new Map(rows.map(({ kind, field }) => [`${kind} ${field ?? ''}`, { kind, field }]));
  return [...keys.values()].flatMap(({ kind, field }) => {
    const current = limitRow(rows, kind, field, today) as LimitRow | undefined;
    const later = rows.filter((row) => row.kind === kind && row.field === field && row.effectiveFrom > today);
    const dates = [...new Set(later.map(({ effectiveFrom }) => effectiveFrom))].sort();
    const planned = dates.map((date) => limitRow(later, kind, field, date) as LimitRow);
    return [...(current && !current.withdrawn ? [view(current, true)] : []), ...planned.map((row) => view(row, false))];
  });
}

function promised(calendar: WorkCalendar, start: number, row: Row): PromisedTimes {
  const { aroundTheClock } = row;
  const after = (from: number, minutes: number): number => limitEnds(calendar, from, { aroundTheClock, minutes });
  const due = after(start, row.resultMinutes);
  const several = row.severalMinutes && row.severalMinutes > row.resultMinutes ? row.severalMinutes : null;
  return {
    forwardDueAt: new Date(after(start, row.deskMinutes)),
    acceptDueAt: new Date(after(start, row.acceptMinutes)),
    dueAt: new Date(due),
    severalDueAt: several ? new Date(after(start, several)) : null,
    extendedDueAt: row.extensionMinutes ? new Date(after(due, row.extensionMinutes)) : null,
  };
}

@Resolver()
export class LimitsResolver {
  @Query(() => [TimeLimit], { description: 'The time limits that hold today and those that are planned.' })
  async timeLimits(@Ctx() { viewer, em, parts }: ReportContext): Promise<TimeLimit[]> {
    mustSeeSettings(viewer);
    return inForceAndPlanned(await limitRows(em()), dateAt(parts.clock.now()));
  }

  @Query(() => TimeLimitPreview, { description: 'What would come of new limits.' })
  async previewTimeLimit(
    @Arg('input', () => TimeLimitPreviewInput, { description: 'The limits.' }) input: TimeLimitPreviewInput,
    @Ctx() { viewer, em, parts }: ReportContext,
  ): Promise<TimeLimitPreview> {
    mustSeeSettings(viewer);
    const now = parts.clock.now();
    const [wrong] = brokenLimit(input, now);
    if (wrong) throw new Refused(wrong.code, viewer.language, wrong.values);
    const calendar = parts.rules.calendar();
    const limits = await limitRows(em());
    const row = rowOf(input);
    const begins = startOf(row.effectiveFrom);
    const from = begins > now ? begins : now;
    const own = limitRow(limits, row.kind, row.field ?? null, dateAt(from));
    const before = own && !own.withdrawn ? own : limitRow(limits, row.kind, null, dateAt(from));
    const open = await countMoves(em(), { now: from, calendar, limits: [...limits, row] });
    return {
      from,
      before: before ? promised(calendar, from.getTime(), before) : null,
      after: promised(calendar, from.getTime(), row),
      open,
    };
  }

  @Mutation(() => ClockSettingResult, { description: 'New limits from a day on.' })
  async setTimeLimit(
    @Arg('input', () => SetTimeLimitInput, { description: 'The limits.' }) input: SetTimeLimitInput,
    @Ctx() context: ReportContext,
  ) {
    return savedView(context, await setTimeLimit(context, input));
  }

  @Mutation(() => ClockSettingResult, { description: 'Lets a field go back to the limits of its class.' })
  async endFieldLimit(
    @Arg('input', () => EndFieldLimitInput, { description: 'Which, and from when.' }) input: EndFieldLimitInput,
    @Ctx() context: ReportContext,
  ) {
    return savedView(context, await endFieldLimit(context, input));
  }
}
