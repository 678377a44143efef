import { Migration } from '@mikro-orm/migrations';

/** Rows the product comes with: level, limit, when, urgency, who is told. */
const FIRST: readonly (readonly [string, number, string, string, number, string | null, string])[] = [
  ['forward-1', 1, 'FORWARD', 'BREACH', 0, null, 'DESK_SUPERVISOR'],
  ['accept-1', 1, 'ACCEPT', 'BREACH', 0, null, 'LEAD_UNIT_LEADER'],
  ['accept-2', 2, 'ACCEPT', 'PERCENT', 200, null, 'DESK_SUPERVISOR'],
  ['result-1', 1, 'RESULT', 'BREACH', 0, null, 'LEAD_UNIT_LEADER'],
  ['result-2', 2, 'RESULT', 'PERCENT', 150, null, 'DESK_SUPERVISOR'],
  ['result-3', 3, 'RESULT', 'PERCENT', 300, null, 'CITY_LEADER'],
  ['urgent-3', 3, 'RESULT', 'PERCENT', 150, 'URGENT', 'CITY_LEADER'],
];

/**
 * Who is told of what lateness, as rows that are never overwritten; and whom each escalation told. Personal data of
 * staff: the name they had when they were told.
 */
export class Escalation extends Migration {
  override up(): void {
    this.addSql(`create table escalation_rule (
      version bigint generated always as identity primary key,
      key text not null,
      level int not null check (level between 1 and 3),
      limit_kind text not null,
      trigger text not null,
      amount int not null,
      urgency text,
      audience text not null,
      staff_ids text[] not null default '{}',
      effective_from date not null,
      ended boolean not null default false,
      changed_by text not null,
      changed_at timestamptz(3) not null,
      note text not null default ''
    )`);
    const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`);
    this
      .addSql(`insert into escalation_rule (key, level, limit_kind, trigger, amount, urgency, audience, effective_from,
        changed_by, changed_at) values ${FIRST.map(
          ([key, level, limit, trigger, amount, urgency, audience]) =>
            `('${key}', ${level}, '${limit}', '${trigger}', ${amount}, ${text(urgency)}, '${audience}', '2025-07-01',
              'system', '2025-07-01T00:00:00+07:00')`,
        ).join(', ')}`);
    this.addSql(`create table escalation (
      id uuid primary key,
      report_id uuid not null references report (id),
      limit_kind text not null,
      level int not null,
      at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      told jsonb not null
    )`);
    this.addSql(`create index escalation_report on escalation (report_id, at)`);
  }
}
