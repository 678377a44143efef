import { WORKING_DAY_MINUTES, dayNumberOf } from '../report/report-clock.js';
import type { ReportContext } from '../report/report-context.js';
import { UNIT_ROLES } from '../report/report.policy.js';
import { reportsById } from '../report/report.repository.js';
import type { Report } from '../report/report.entity.js';
import type { StaffMember } from '../report/unit.type.js';
import { lateBy, restMinutes, type OpenItem } from './forecast.js';
import { ENOUGH_SAMPLE, handlingMinutes, median, paceOf, type Handled, type Pace } from './handling-time.js';
import { rebalance } from './rebalance.js';
import type { LateForecast, OfficerLoad, RebalanceProposal, UnitLoad } from './unit-load.type.js';
import { handledWork, openWork } from './unit-work.repository.js';

const DAY = 86_400_000;
const PACE_DAYS = 28;
const MEDIAN_DAYS = 90;
/** The desk's own people handle what the desk leads. */
const OFFICERS = [...UNIT_ROLES, 'DESK_OPERATOR', 'DESK_SUPERVISOR'];
const STARTED: readonly string[] = ['IN_PROGRESS', 'SCHEDULED', 'PENDING_APPROVAL'];

const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
const staffRef = (id: string): StaffMember => ({ id });

interface Work {
  readonly now: number;
  readonly open: readonly OpenItem[];
  readonly handled: readonly Handled[];
  readonly pace: Pace;
  /** Working minutes a report usually takes here; a working day while nothing is known. */
  readonly usual: number;
}

async function workOf({ em, parts }: ReportContext, unitId: string): Promise<Work> {
  const now = parts.clock.now().getTime();
  const [open, handled] = await Promise.all([
    openWork(em(), unitId),
    handledWork(em(), unitId, new Date(now - MEDIAN_DAYS * DAY)),
  ]);
  const since = now - PACE_DAYS * DAY;
  const lately = handled.filter(({ finishedAt }) => finishedAt.getTime() >= since);
  const pace = paceOf(parts.rules.calendar(), lately, since, now);
  return { now, open, handled, pace, usual: pace.medianMinutes ?? WORKING_DAY_MINUTES };
}

/** The work of a unit by officer. */
export async function unitLoad(context: ReportContext, unitId: string): Promise<UnitLoad> {
  const { parts } = context;
  const work = await workOf(context, unitId);
  const officers = parts.staff.ofUnit(unitId, OFFICERS);
  const known = new Set(officers.map(({ id }) => id));
  const rows: OfficerLoad[] = officers.map(({ id, displayName }) => ({
    staff: staffRef(id),
    name: displayName,
    ...numbersOf(context, work, ({ officerId }) => officerId === id),
  }));
  const loose = numbersOf(context, work, ({ officerId }) => !officerId || !known.has(officerId));
  if (loose.open || loose.doneIn4Weeks || !rows.length) rows.push({ staff: null, name: null, ...loose });
  const middle = median(work.handled.map((one) => handlingMinutes(parts.rules.calendar(), one)));
  return {
    unit: { id: unitId },
    officers: rows,
    medianHours: middle === undefined ? null : hours(middle),
    sample: work.handled.length,
    donePerDay: donePerDay(work.pace),
  };
}

function numbersOf(
  { parts }: ReportContext,
  { now, open, handled, usual }: Work,
  whose: (item: { officerId: string | null }) => boolean,
): Omit<OfficerLoad, 'staff' | 'name'> {
  const calendar = parts.rules.calendar();
  const mine = open.filter(whose);
  const done = handled.filter(whose);
  const today = dayNumberOf(now);
  const sunday = today + ((7 - ((today + 4) % 7)) % 7);
  const middle = median(done.map((one) => handlingMinutes(calendar, one)));
  return {
    open: mine.length,
    dueThisWeek: mine.filter(({ dueAt }) => dueAt !== null && dueAt > now && dayNumberOf(dueAt) <= sunday).length,
    overdue: mine.filter(({ dueAt, paused }) => dueAt !== null && dueAt <= now && !paused).length,
    doneIn4Weeks: done.filter(({ finishedAt }) => finishedAt.getTime() >= now - PACE_DAYS * DAY).length,
    medianHours: middle === undefined ? null : hours(middle),
    hoursLeft: hours(mine.reduce((sum, item) => sum + restMinutes(calendar, item, usual, now), 0)),
  };
}

const donePerDay = (pace: Pace): number => Math.round(pace.perMinute * WORKING_DAY_MINUTES * 10) / 10;

/** What of a unit will likely be late by `until`. */
export async function lateForecast(context: ReportContext, unitId: string, until: Date): Promise<LateForecast> {
  const { parts, em } = context;
  const { now, open, pace } = await workOf(context, unitId);
  const end = until.getTime();
  const late = lateBy(parts.rules.calendar(), open, pace, now, end);
  const reports = new Map(
    (
      await reportsById(
        em(),
        late.map(({ id }) => id),
      )
    ).map((report) => [report.id, report]),
  );
  return {
    until,
    enoughHistory: pace.sample >= ENOUGH_SAMPLE,
    sample: pace.sample,
    medianHours: pace.medianMinutes === undefined ? null : hours(pace.medianMinutes),
    donePerDay: donePerDay(pace),
    lateAlready: open.filter(({ dueAt, paused }) => dueAt !== null && dueAt <= now && !paused).length,
    looked: open.filter(({ dueAt }) => dueAt !== null && dueAt > now && dueAt <= end).length,
    items: late.flatMap(({ id, reason, position, minutesLeft, minutesNeeded, expectedAt }) => {
      const report = reports.get(id);
      if (!report) return [];
      const officerName = report.officerId ? (parts.staff.member(report.officerId)?.displayName ?? null) : null;
      const numbers = { hoursLeft: hours(minutesLeft), hoursNeeded: hours(minutesNeeded) };
      return [{ report: asShown(report), officerName, reason, position, ...numbers, expectedAt: new Date(expectedAt) }];
    }),
  };
}

/** How the work of a unit could be evened out. */
export async function rebalanceProposal(context: ReportContext, unitId: string): Promise<RebalanceProposal> {
  const { parts, em } = context;
  const { now, open, usual } = await workOf(context, unitId);
  const calendar = parts.rules.calendar();
  const soon = calendar.add(now, WORKING_DAY_MINUTES);
  // Whom the head may delegate to: officers, not the leader who approves.
  const officers = parts.staff.ofUnit(unitId, ['UNIT_OFFICER', 'DESK_OPERATOR']);
  const movable = open
    .filter(({ status }) => status !== 'PENDING_APPROVAL' && status !== 'REOPENED')
    .map((item) => ({
      id: item.id,
      officerId: item.officerId,
      minutes: restMinutes(calendar, item, usual, now),
      keep:
        STARTED.includes(item.status) ||
        (item.dueAt !== null && item.dueAt <= soon) ||
        (item.warnAt !== null && item.warnAt <= now),
    }));
  const proposal = rebalance(
    officers.map(({ id }) => id),
    movable,
  );
  const found = await reportsById(
    em(),
    proposal.moves.map(({ id }) => id),
  );
  const reports = new Map(found.map((report) => [report.id, report]));
  const minutes = new Map(movable.map((item) => [item.id, item.minutes]));
  const nameOf = (id: string): string => parts.staff.member(id)?.displayName ?? id;
  return {
    moves: proposal.moves.flatMap(({ id, from, to }) => {
      const report = reports.get(id);
      if (!report) return [];
      const giver = { from: from ? staffRef(from) : null, fromName: from ? nameOf(from) : null };
      const taker = { to: staffRef(to), toName: nameOf(to) };
      return [{ report: asShown(report), ...giver, ...taker, hours: hours(minutes.get(id) ?? 0) }];
    }),
    officers: officers.map(({ id, displayName }) => ({
      staff: staffRef(id),
      name: displayName,
      hoursBefore: hours(proposal.before.get(id) ?? 0),
      hoursAfter: hours(proposal.after.get(id) ?? 0),
    })),
    kept: movable.filter(({ keep, officerId }) => keep && officerId).length,
  };
}

/** A row as the resolvers of Report take it. */
const asShown = (report: Report): LateForecast['items'][number]['report'] => report as never;
