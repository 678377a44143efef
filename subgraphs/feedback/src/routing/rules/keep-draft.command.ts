import { recordEvent } from '@smarthp/kit/outbox';
import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { Refused, invalid, type Refusal } from '../../report/refusal.js';
import { dateOf, dayNumberOf } from '../../report/report-clock.js';
import type { Parts } from '../../report/report-parts.js';
import { recordSettingsChange } from '../../report/settings-history.js';
import { categoriesToday } from '../../report/rule-books.js';
import { broken, cleaned, optionalText, requiredText } from '../../report/text-rules.js';
import { standingUnit } from '../succession/standing-unit.rules.js';
import { ROUTING_CHANGED } from './rule-book.js';
import { checkRules } from './rule-check.rules.js';
import { insertDraft, replaceRules, rulesOf, setById, type StoredSet } from './rule-sets.repository.js';
import type { RoutingRule } from './routing-rule.js';

export type RuleDraft = Omit<RoutingRule, 'id' | 'position'>;
type Outcome = Promise<StoredSet | Refusal>;

/** Runs a change of rule sets in one transaction; a refusal rolls it back. */
async function within(parts: Parts, work: (em: EntityManager) => Promise<string>): Outcome {
  try {
    const id = await parts.database.transaction(work);
    return (await setById(parts.database.em(), id))!;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** A draft the caller may still change, at the version they saw. */
async function openDraft(em: EntityManager, id: string, version: number): Promise<StoredSet> {
  const set = await setById(em, id, true);
  if (!set) throw new Refused({ refused: 'NOT_FOUND' });
  if (set.state !== 'DRAFT') throw new Refused({ refused: 'NOT_ALLOWED', code: 'RULES_PUBLISHED_ALREADY' });
  if (set.version !== version) throw new Refused({ refused: 'NOT_ALLOWED', code: 'RULES_CHANGED_MEANWHILE' });
  return set;
}

/** A new draft: the rules of another set, or none. */
export const createDraft = (parts: Parts, viewer: Viewer, name: string, fromId: string | null): Outcome =>
  within(parts, async (em) => {
    const fields = broken(requiredText('name', name, 120));
    if (fields.length) throw new Refused(invalid(...fields));
    const from = fromId ? await setById(em, fromId) : undefined;
    if (fromId && !from) throw new Refused({ refused: 'NOT_FOUND' });
    const draft = {
      name: cleaned(name)!,
      createdAt: parts.clock.now(),
      createdBy: viewer.id,
      basedOn: from?.id ?? null,
    };
    const id = await insertDraft(em, draft);
    if (from) await replaceRules(em, id, await rulesOf(em, from.id));
    return id;
  });

/** Puts name and rules in the place of those the draft has. */
export const saveDraft = (
  parts: Parts,
  input: { id: string; version: number; name: string; rules: readonly RuleDraft[] },
): Outcome =>
  within(parts, async (em) => {
    await openDraft(em, input.id, input.version);
    const stands = (id: string): boolean => !!standingUnit((one) => parts.units.unit(one), id);
    const rules = input.rules.map((rule, at) => ({ ...rule, id: '', position: at + 1 }));
    // A ward that was dissolved stays in a rule as a condition: old reports still carry it.
    const categories = categoriesToday(parts.books);
    const known = {
      isWard: (id: string) => !!parts.units.unit(id),
      isActive: stands,
      isCategory: (code: string) => !!categories.category(code),
      isField: (category: string, field: string) => !!categories.field(category, field),
    };
    const fields = [...broken(requiredText('name', input.name, 120)), ...checkRules(rules, known)];
    if (fields.length) throw new Refused(invalid(...fields));
    await em.execute('update routing_rule_set set name = ?, version = version + 1 where id = ?::uuid', [
      cleaned(input.name),
      input.id,
    ]);
    await replaceRules(em, input.id, rules);
    return input.id;
  });

/** Throws a draft away. What was published stays for ever. */
export const discardDraft = (parts: Parts, input: { id: string; version: number }): Promise<true | Refusal> =>
  parts.database
    .transaction(async (em) => {
      await openDraft(em, input.id, input.version);
      await em.execute('update routing_rule_set set based_on = null where based_on = ?::uuid', [input.id]);
      await em.execute('delete from routing_rule_set where id = ?::uuid', [input.id]);
      return true as const;
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    });

/** From its effective date on these rules are the city's; the day may not lie in the past. */
export const publishDraft = (
  parts: Parts,
  viewer: Viewer,
  input: { id: string; version: number; effectiveFrom: string; note?: string | null },
): Outcome =>
  within(parts, async (em) => {
    const draft = await openDraft(em, input.id, input.version);
    const now = parts.clock.now();
    const today = dateOf(dayNumberOf(now.getTime()));
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(input.effectiveFrom) && !Number.isNaN(Date.parse(input.effectiveFrom));
    const fields = broken(
      optionalText('note', input.note, 500),
      !isDate && { path: ['input', 'effectiveFrom'], code: 'NOT_VALID' },
      isDate && input.effectiveFrom < today && { path: ['input', 'effectiveFrom'], code: 'NOT_IN_THE_PAST' },
    );
    if (fields.length) throw new Refused(invalid(...fields));
    const rules = await rulesOf(em, input.id);
    if (!rules.some(({ active }) => active)) throw new Refused(invalid({ path: ['input', 'rules'], code: 'NO_RULES' }));
    await em.execute(
      `update routing_rule_set set state = 'PUBLISHED', version = version + 1, effective_from = ?::date,
              published_at = ?, published_by = ?, note = ? where id = ?::uuid`,
      [input.effectiveFrom, now, viewer.id, cleaned(input.note), input.id],
    );
    await recordSettingsChange(em, {
      area: 'ROUTING',
      key: `rules/${draft.number}`,
      before: null,
      after: { name: draft.name, rules: rules.length },
      effectiveFrom: input.effectiveFrom,
      by: viewer.id,
      at: now,
      note: cleaned(input.note) ?? '',
    });
    const data = { effectiveFrom: input.effectiveFrom, publishedBy: viewer.id };
    await recordEvent(em, { type: ROUTING_CHANGED, subject: input.id, data }, now);
    return input.id;
  });
