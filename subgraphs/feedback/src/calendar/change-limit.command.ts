import type { EntityManager } from '@smarthp/kit/database';
import type { BrokenField } from '../report/refusal.js';
import { Refused, invalid } from '../report/refusal.js';
import type { ReportContext } from '../report/report-context.js';
import { changeSettings, recordSettingsChange } from '../report/settings-history.js';
import { categoriesToday } from '../report/rule-books.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { limitRow, type TimeLimit } from '../report/time-limits.js';
import { limitRows } from './clock-rows.js';
import { askRecount } from './due-recounts.repository.js';
import { LONGEST_NOTE, dateAt, fromField, startOf } from './settings.rules.js';

export interface LimitValues {
  kind: string;
  /** `category/field`, for limits of one field. */
  field?: string | null;
  effectiveFrom: string;
  aroundTheClock: boolean;
  forwardMinutes: number;
  acceptMinutes: number;
  resultMinutes: number;
  severalMinutes?: number | null;
  extensionMinutes: number;
  alsoOpen: boolean;
}
export interface SetTimeLimit extends LimitValues {
  note: string;
}

/** A year of the wall clock. */
const LONGEST = 366 * 24 * 60;

const span = (name: string, minutes: number, min = 1): BrokenField | false =>
  !(Number.isInteger(minutes) && minutes >= min && minutes <= LONGEST) && {
    path: ['input', name],
    code: 'NOT_A_SPAN',
    values: { min, max: LONGEST },
  };

/** What is wrong with the values of a limit. */
export const brokenLimit = (input: LimitValues, now: Date): BrokenField[] =>
  broken(
    fromField(input.effectiveFrom, now),
    span('forwardMinutes', input.forwardMinutes),
    span('acceptMinutes', input.acceptMinutes),
    span('resultMinutes', input.resultMinutes),
    span('extensionMinutes', input.extensionMinutes, 0),
    input.severalMinutes !== null &&
      input.severalMinutes !== undefined &&
      (span('severalMinutes', input.severalMinutes) ||
        (input.severalMinutes < input.resultMinutes && {
          path: ['input', 'severalMinutes'],
          code: 'SEVERAL_SHORTER',
        })),
  );

/** The row the values would make. */
export const rowOf = (input: LimitValues): TimeLimit => ({
  kind: input.kind,
  field: input.field ?? null,
  effectiveFrom: input.effectiveFrom,
  aroundTheClock: input.aroundTheClock,
  deskMinutes: input.forwardMinutes,
  acceptMinutes: input.acceptMinutes,
  resultMinutes: input.resultMinutes,
  severalMinutes: input.severalMinutes ?? null,
  extensionMinutes: input.extensionMinutes,
  alsoOpen: input.alsoOpen,
  withdrawn: false,
  version: Number.MAX_SAFE_INTEGER,
});

/** What history keeps of a limit. */
const kept = (row: TimeLimit | undefined): object | null =>
  row && !row.withdrawn
    ? {
        aroundTheClock: row.aroundTheClock,
        forwardMinutes: row.deskMinutes,
        acceptMinutes: row.acceptMinutes,
        resultMinutes: row.resultMinutes,
        severalMinutes: row.severalMinutes ?? null,
        extensionMinutes: row.extensionMinutes,
        alsoOpen: !!row.alsoOpen,
      }
    : null;

const keyOf = (kind: string, field: string | null): string => (field ? `${kind}/${field}` : kind);

async function insert(
  context: ReportContext,
  em: EntityManager,
  now: Date,
  row: TimeLimit,
  note: string,
): Promise<{ changeId: string; recountId: string | null }> {
  const { parts, viewer } = context;
  const field = row.field ?? null;
  const { effectiveFrom } = row;
  const before = limitRow(await limitRows(em), row.kind, field, effectiveFrom);
  await em.execute(
    `insert into time_limit (kind, field, effective_from, around_the_clock, desk_minutes, accept_minutes,
        result_minutes, several_minutes, extension_minutes, also_open, withdrawn, changed_by, changed_at, note)
     values (?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.kind,
      field,
      effectiveFrom,
      row.aroundTheClock,
      row.deskMinutes,
      row.acceptMinutes,
      row.resultMinutes,
      row.severalMinutes ?? null,
      row.extensionMinutes,
      row.alsoOpen ?? false,
      row.withdrawn ?? false,
      viewer.id,
      now,
      note,
    ],
  );
  const base = { area: 'LIMITS', key: keyOf(row.kind, field), by: viewer.id, at: now, note } as const;
  const changeId = await recordSettingsChange(em, { ...base, before: kept(before), after: kept(row), effectiveFrom });
  // Tomorrow's row touches no open report unless it is made for open ones too.
  const concernsOpen = row.alsoOpen || effectiveFrom <= dateAt(now);
  const begins = startOf(effectiveFrom);
  const startsAt = begins > now ? begins : now;
  const recountId = concernsOpen ? await askRecount(em, parts.queue, { ...base, changeId, startsAt }) : null;
  return { changeId, recountId };
}

const known = ({ parts }: ReportContext, field: string): boolean => {
  const [category = '', code] = field.split('/');
  return !!categoriesToday(parts.books).field(category, code);
};

/** New limits of a kind, or of one field of it, from a day on. */
export async function setTimeLimit(context: ReportContext, input: SetTimeLimit) {
  const fields = [
    ...brokenLimit(input, context.parts.clock.now()),
    ...broken(
      requiredText('note', input.note, LONGEST_NOTE),
      !!input.field && !known(context, input.field) && { path: ['input', 'field'], code: 'UNKNOWN_CODE' },
    ),
  ];
  const outcome = await changeSettings(context, 'LIMITS', fields, (em, now) =>
    insert(context, em, now, rowOf(input), cleaned(input.note)!),
  );
  await context.parts.rules.refresh();
  return outcome;
}

export interface EndFieldLimit {
  kind: string;
  field: string;
  effectiveFrom: string;
  alsoOpen: boolean;
  note: string;
}

/** A field goes back to the limits of its kind from a day on. */
export async function endFieldLimit(context: ReportContext, input: EndFieldLimit) {
  const { kind, field, effectiveFrom, alsoOpen } = input;
  const fields = broken(
    fromField(effectiveFrom, context.parts.clock.now()),
    requiredText('note', input.note, LONGEST_NOTE),
  );
  const outcome = await changeSettings(context, 'LIMITS', fields, async (em, now) => {
    const before = limitRow(await limitRows(em), kind, field, effectiveFrom);
    if (!before || before.withdrawn) throw new Refused(invalid({ path: ['input', 'field'], code: 'NO_OWN_LIMIT' }));
    const row = { ...before, effectiveFrom, alsoOpen, withdrawn: true };
    return insert(context, em, now, row, cleaned(input.note)!);
  });
  await context.parts.rules.refresh();
  return outcome;
}
