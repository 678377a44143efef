import { Migration } from '@mikro-orm/migrations';

/** Where reports go: dated rule sets, what units answer for, dry runs, what was learned, and who succeeds whom. */
export class Routing extends Migration {
  override up(): void {
    this.addSql(`alter table unit add column successor_id text`);
    this.addSql(`create table routing_rule_set (
      id uuid primary key,
      number int not null unique,
      name text not null,
      state text not null check (state in ('DRAFT','PUBLISHED')),
      version int not null default 1,
      effective_from date,
      based_on uuid references routing_rule_set (id),
      created_at timestamptz(3) not null,
      created_by text not null,
      published_at timestamptz(3),
      published_by text,
      note text,
      check ((state = 'PUBLISHED') = (effective_from is not null and published_at is not null))
    )`);
    this.addSql(`create index routing_rule_set_force on routing_rule_set (effective_from desc, published_at desc)
      where state = 'PUBLISHED'`);
    this.addSql(`create table routing_rule (
      id uuid primary key,
      set_id uuid not null references routing_rule_set (id) on delete cascade,
      position int not null check (position > 0),
      name text not null,
      conditions jsonb not null,
      target_kind text not null check (target_kind in ('UNIT','WARD','AREA')),
      target_unit_id text,
      coordinating_unit_ids text[] not null default '{}',
      urgency text check (urgency in ('NORMAL','HIGH','URGENT')),
      auto boolean not null default false,
      active boolean not null default true,
      effective_from date,
      effective_to date,
      note text,
      unique (set_id, position),
      check ((target_kind = 'UNIT') = (target_unit_id is not null))
    )`);
    this.addSql(`create table unit_area (
      id uuid primary key,
      unit_id text not null,
      field_keys text[] not null default '{}',
      ward_ids text[] not null default '{}',
      effective_from date not null,
      effective_to date,
      note text,
      created_at timestamptz(3) not null,
      created_by text not null,
      ended_at timestamptz(3),
      ended_by text,
      check (effective_to is null or effective_to >= effective_from)
    )`);
    this.addSql(`create table routing_dry_run (
      id uuid primary key,
      set_id uuid not null references routing_rule_set (id) on delete cascade,
      set_version int not null,
      days int not null check (days between 1 and 365),
      state text not null check (state in ('WAITING','RUNNING','DONE','FAILED')),
      total int not null default 0,
      done int not null default 0,
      started_by text not null,
      started_at timestamptz(3) not null,
      finished_at timestamptz(3),
      result jsonb
    )`);
    this.addSql(`create index routing_dry_run_set on routing_dry_run (set_id, started_at desc)`);
    this.addSql(`create table learned_model (
      version int primary key,
      trained_at timestamptz(3) not null,
      trained_by text not null,
      enough boolean not null,
      score jsonb not null,
      field_model text,
      unit_model text
    )`);
    // What a dry run and a training read: who handled it when, newest first, without walking the whole table.
    this.addSql(`create index report_assigned on report (assigned_at) where lead_unit_id is not null`);
    this.addSql(`create index report_learned_from on report (resolved_at desc) where resolved_at is not null`);
    this.addSql(`create index report_open_unit on report (lead_unit_id)
      where lead_unit_id is not null and status not in ('CLOSED','REJECTED','WITHDRAWN','MERGED','RESOLVED','REFERRED_OUT')`);
  }
}
