import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import {
  ESCALATION_LEVELS,
  type EscalationAudience,
  type EscalationRule,
  type EscalationTrigger,
} from '../report/escalation-rules.js';
import type { LimitKind } from '../report/limit-kinds.js';
import { dateOf, dayNumberOf, dayNumberOfDate, midnight } from '../report/report-clock.js';
import { Refused, invalid, type BrokenField } from '../report/refusal.js';
import type { ReportContext } from '../report/report-context.js';
import type { Urgency } from '../report/report-codes.js';
import { changeSettings, recordSettingsChange } from '../report/settings-history.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { LOOK_AGAIN_JOB } from './watch-limits.job.js';
import { MAY_BE_NAMED, holdsOneOf } from './people-to-tell.js';

export interface SetEscalationRule {
  key?: string | null;
  level: number;
  limit: LimitKind;
  trigger: EscalationTrigger;
  amount: number;
  urgency?: Urgency | null;
  audience: EscalationAudience;
  staffIds: string[];
  effectiveFrom: string;
  note: string;
}

const LONGEST_NOTE = 300;
const dateAt = (moment: Date): string => dateOf(dayNumberOf(moment.getTime()));

function fromField(date: string, now: Date): BrokenField | false {
  const good = /^\d{4}-\d{2}-\d{2}$/.test(date) && dateOf(dayNumberOfDate(date)) === date;
  if (!good) return { path: ['input', 'effectiveFrom'], code: 'NOT_A_DATE' };
  return date < dateAt(now) && { path: ['input', 'effectiveFrom'], code: 'IN_THE_PAST' };
}

function amountField({ trigger, amount }: SetEscalationRule): BrokenField | false {
  const path = ['input', 'amount'];
  if (trigger === 'PERCENT') return !(amount > 100 && amount <= 1_000) && { path, code: 'PERCENT_OVER_100' };
  if (trigger === 'HOURS_LATE') return !(amount >= 1 && amount <= 720) && { path, code: 'HOURS_OF_DELAY' };
  return false;
}

function namedField({ parts }: ReportContext, { audience, staffIds }: SetEscalationRule): BrokenField | false {
  if (audience !== 'NAMED') return false;
  const path = ['input', 'staffIds'];
  if (!staffIds.length) return { path, code: 'NAME_SOMEBODY' };
  const people = staffIds.map((id) => parts.staff.member(id));
  return people.some((one) => !one || !holdsOneOf(one, MAY_BE_NAMED)) && { path, code: 'CANNOT_BE_TOLD' };
}

/** What history keeps of a rule. */
const kept = (rule: Omit<EscalationRule, 'version' | 'changedAt' | 'changedBy' | 'note'> | undefined): object | null =>
  rule && !rule.ended
    ? {
        level: rule.level,
        limit: rule.limit,
        trigger: rule.trigger,
        amount: rule.amount,
        urgency: rule.urgency,
        audience: rule.audience,
        staffIds: rule.staffIds.length ? rule.staffIds.join(', ') : null,
      }
    : null;

const newestOf = (rows: readonly EscalationRule[], key: string, date: string): EscalationRule | undefined =>
  rows
    .filter((row) => row.key === key && row.effectiveFrom <= date)
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1,
    )[0];

/** Two rules for the same level of the same promise would both want to speak once. */
function taken(rows: readonly EscalationRule[], key: string, input: SetEscalationRule): boolean {
  return [...new Set(rows.map((row) => row.key))].some((other) => {
    const row = other !== key && newestOf(rows, other, input.effectiveFrom);
    return (
      !!row &&
      !row.ended &&
      row.level === input.level &&
      row.limit === input.limit &&
      row.urgency === (input.urgency ?? null)
    );
  });
}

async function write(
  context: ReportContext,
  em: EntityManager,
  now: Date,
  rule: Omit<EscalationRule, 'version' | 'changedAt' | 'changedBy'>,
  before: EscalationRule | undefined,
): Promise<{ changeId: string; key: string }> {
  const { viewer, parts } = context;
  await em.execute(
    `insert into escalation_rule (key, level, limit_kind, trigger, amount, urgency, audience, staff_ids,
        effective_from, ended, changed_by, changed_at, note)
     values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?::date, ?, ?, ?, ?)`,
    [
      rule.key,
      rule.level,
      rule.limit,
      rule.trigger,
      rule.amount,
      rule.urgency,
      rule.audience,
      rule.staffIds.join(','),
      rule.effectiveFrom,
      rule.ended,
      viewer.id,
      now,
      rule.note,
    ],
  );
  const begins = new Date(midnight(dayNumberOfDate(rule.effectiveFrom)));
  await parts.queue.enqueue(em, LOOK_AGAIN_JOB, { key: rule.key }, begins > now ? { startAfter: begins } : {});
  const changeId = await recordSettingsChange(em, {
    area: 'ESCALATION',
    key: rule.key,
    before: kept(before),
    after: kept(rule),
    effectiveFrom: rule.effectiveFrom,
    by: viewer.id,
    at: now,
    note: rule.note,
  });
  return { changeId, key: rule.key };
}

/** A rule from a day on: new, or another form of one there is. */
export async function setEscalationRule(context: ReportContext, input: SetEscalationRule) {
  const { parts } = context;
  const fields = broken(
    fromField(input.effectiveFrom, parts.clock.now()),
    !(ESCALATION_LEVELS as readonly number[]).includes(input.level) && { path: ['input', 'level'], code: 'NOT_VALID' },
    amountField(input),
    namedField(context, input),
    requiredText('note', input.note, LONGEST_NOTE),
  );
  const outcome = await changeSettings(context, 'ESCALATION', fields, async (em, now) => {
    await em.execute('lock table escalation_rule in share row exclusive mode');
    await parts.rules.refresh();
    const rows = parts.rules.escalations();
    const key = input.key ?? uuidv7();
    const before = newestOf(rows, key, input.effectiveFrom);
    if (input.key && !rows.some((row) => row.key === key))
      throw new Refused(invalid({ path: ['input', 'key'], code: 'NO_SUCH_RULE' }));
    if (taken(rows, key, input)) throw new Refused(invalid({ path: ['input', 'level'], code: 'LEVEL_IS_SET' }));
    const rule = {
      ...input,
      key,
      amount: input.trigger === 'BREACH' ? 0 : input.amount,
      urgency: input.urgency ?? null,
      staffIds: input.audience === 'NAMED' ? input.staffIds : [],
      ended: false,
      note: cleaned(input.note)!,
    };
    return write(context, em, now, rule, before);
  });
  await parts.rules.refresh();
  return outcome;
}

/** A rule is no more from a day on. */
export async function endEscalationRule(
  context: ReportContext,
  input: { key: string; effectiveFrom: string; note: string },
) {
  const { parts } = context;
  const fields = broken(
    fromField(input.effectiveFrom, parts.clock.now()),
    requiredText('note', input.note, LONGEST_NOTE),
  );
  const outcome = await changeSettings(context, 'ESCALATION', fields, async (em, now) => {
    await em.execute('lock table escalation_rule in share row exclusive mode');
    await parts.rules.refresh();
    const before = newestOf(parts.rules.escalations(), input.key, input.effectiveFrom);
    if (!before || before.ended) throw new Refused(invalid({ path: ['input', 'key'], code: 'NO_SUCH_RULE' }));
    const { effectiveFrom } = input;
    return write(context, em, now, { ...before, effectiveFrom, ended: true, note: cleaned(input.note)! }, before);
  });
  await parts.rules.refresh();
  return outcome;
}
