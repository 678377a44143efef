import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { RoutingRule, RuleConditions, TargetKind } from './routing-rule.js';
import type { Urgency } from '../../report/report-codes.js';

/** A rule set as it lies in the table. */
export interface StoredSet {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: 'DRAFT' | 'PUBLISHED';
  readonly version: number;
  readonly effectiveFrom: string | null;
  readonly basedOn: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  readonly note: string | null;
}

const SET = `id, number, name, state, version, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom",
  based_on as "basedOn", created_at as "createdAt", created_by as "createdBy", published_at as "publishedAt",
  published_by as "publishedBy", note`;

type Row = Record<string, unknown>;
const date = (value: unknown): Date | null => (value === null ? null : new Date(value as string));
const toSet = (row: Row): StoredSet =>
  ({ ...row, createdAt: date(row['createdAt']), publishedAt: date(row['publishedAt']) }) as unknown as StoredSet;

/** Drafts first, then published ones by the day they came or come into force, newest first. */
export async function setsOf(em: EntityManager, limit: number): Promise<StoredSet[]> {
  const rows = await em.execute<Row[]>(
    `select ${SET} from routing_rule_set
      order by state = 'PUBLISHED', effective_from desc, published_at desc, number desc limit ?`,
    [limit],
  );
  return rows.map(toSet);
}

export async function setById(em: EntityManager, id: string, lock = false): Promise<StoredSet | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await em.execute<Row[]>(
    `select ${SET} from routing_rule_set where id = ?::uuid ${lock ? 'for update' : ''}`,
    [id],
  );
  return row && toSet(row);
}

export const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The sets a server must know: the one in force on the civil date, and those still to come. */
export async function setsInForce(em: EntityManager, today: string): Promise<StoredSet[]> {
  const rows = await em.execute<Row[]>(
    `select ${SET} from routing_rule_set
      where state = 'PUBLISHED' and (effective_from > ?::date or id = (
        select id from routing_rule_set where state = 'PUBLISHED' and effective_from <= ?::date
         order by effective_from desc, published_at desc limit 1))
      order by effective_from desc, published_at desc`,
    [today, today],
  );
  return rows.map(toSet);
}

const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value as string[];
  const inner = String(value ?? '{}').slice(1, -1);
  return inner ? inner.split(',').map((part) => part.replace(/^"|"$/g, '')) : [];
};
const jsonOf = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

export async function rulesOf(em: EntityManager, setId: string): Promise<RoutingRule[]> {
  const rows = await em.execute<Row[]>(
    `select id, position, name, conditions, target_kind, target_unit_id, coordinating_unit_ids, urgency, auto, active,
            to_char(effective_from, 'YYYY-MM-DD') as effective_from, to_char(effective_to, 'YYYY-MM-DD') as effective_to, note
       from routing_rule where set_id = ?::uuid order by position`,
    [setId],
  );
  return rows.map((row) => ({
    id: row['id'] as string,
    position: row['position'] as number,
    name: row['name'] as string,
    conditions: jsonOf(row['conditions']) as RuleConditions,
    targetKind: row['target_kind'] as TargetKind,
    targetUnitId: row['target_unit_id'] as string | null,
    coordinatingUnitIds: listOf(row['coordinating_unit_ids']),
    urgency: row['urgency'] as Urgency | null,
    auto: row['auto'] as boolean,
    active: row['active'] as boolean,
    effectiveFrom: row['effective_from'] as string | null,
    effectiveTo: row['effective_to'] as string | null,
    note: row['note'] as string | null,
  }));
}

export interface NewSet {
  readonly name: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly basedOn: string | null;
}

/** A new empty draft with the next number; two made at once wait for each other. */
export async function insertDraft(em: EntityManager, { name, createdAt, createdBy, basedOn }: NewSet): Promise<string> {
  await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.routing-sets'))`);
  const id = uuidv7(createdAt.getTime());
  await em.execute(
    `insert into routing_rule_set (id, number, name, state, based_on, created_at, created_by)
     select ?::uuid, coalesce(max(number), 0) + 1, ?, 'DRAFT', ?::uuid, ?, ? from routing_rule_set`,
    [id, name, basedOn, createdAt, createdBy],
  );
  return id;
}

/** Puts these rules in the place of those the set has, in their order. */
export async function replaceRules(
  em: EntityManager,
  setId: string,
  rules: readonly Omit<RoutingRule, 'id' | 'position'>[],
): Promise<void> {
  await em.execute('delete from routing_rule where set_id = ?::uuid', [setId]);
  for (const [at, rule] of rules.entries())
    await em.execute(
      `insert into routing_rule (id, set_id, position, name, conditions, target_kind, target_unit_id,
                                 coordinating_unit_ids, urgency, auto, active, effective_from, effective_to, note)
       values (?::uuid, ?::uuid, ?, ?, ?::jsonb, ?, ?, coalesce(string_to_array(nullif(?, ''), ','), '{}'),
               ?, ?, ?, ?::date, ?::date, ?)`,
      [
        uuidv7(),
        setId,
        at + 1,
        rule.name.trim(),
        JSON.stringify(rule.conditions),
        rule.targetKind,
        rule.targetKind === 'UNIT' ? rule.targetUnitId : null,
        rule.coordinatingUnitIds.join(','),
        rule.urgency,
        rule.auto,
        rule.active,
        rule.effectiveFrom,
        rule.effectiveTo,
        rule.note,
      ],
    );
}
