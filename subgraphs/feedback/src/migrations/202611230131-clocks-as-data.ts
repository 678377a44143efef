import { Migration } from '@mikro-orm/migrations';
import { OFFICE_WEEK } from '../report/report-clock.js';

/**
 * The calendar, the weekly hours and the limits as rows that are never overwritten: each change is a new row that says
 * who, when and why. Of a day, a week or a limit the newest row counts.
 */
export class ClocksAsData extends Migration {
  override up(): void {
    const who = `add column changed_by text not null default 'system',
      add column changed_at timestamptz(3) not null default '2025-07-01T00:00:00+07:00',
      add column note text not null default ''`;
    this.addSql(`alter table calendar_day
      drop constraint calendar_day_pkey,
      add column version bigint generated always as identity primary key,
      add column intervals jsonb,
      add column removed boolean not null default false, ${who}`);
    this.addSql(`create index calendar_day_date on calendar_day (date, version desc)`);
    this.addSql(`alter table time_limit
      drop constraint time_limit_pkey,
      add column version bigint generated always as identity primary key,
      add column field text,
      add column several_minutes int,
      add column also_open boolean not null default false,
      add column withdrawn boolean not null default false, ${who}`);
    this.addSql(`update time_limit set several_minutes = 15 * 450 where kind in ('NORMAL', 'PROCEDURE')`);
    this.addSql(`create index time_limit_kind on time_limit (kind, field, effective_from desc, version desc)`);
    this.addSql(`create table week_hours (
      version bigint generated always as identity primary key,
      effective_from date not null,
      week jsonb not null,
      changed_by text not null,
      changed_at timestamptz(3) not null,
      note text not null
    )`);
    this.addSql(`insert into week_hours (effective_from, week, changed_by, changed_at, note) values
      ('2025-07-01', '${JSON.stringify(OFFICE_WEEK.week)}', 'system', '2025-07-01T00:00:00+07:00', '')`);
    this.addSql(`alter table report
      add column forward_started_at timestamptz(3),
      add column next_watch_at timestamptz(3),
      add column limit_marks jsonb not null default '{}',
      add column escalated_to text[] not null default '{}'`);
    this.addSql(`update report set forward_started_at = created_at, next_watch_at = current_timestamp
      where status not in ('RESOLVED', 'REFERRED_OUT', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED')`);
    this.addSql(`create index report_watch on report (next_watch_at) where next_watch_at is not null`);
    this.addSql(`create index report_escalated on report using gin (escalated_to)`);
    this.addSql(`create table due_recount (
      id uuid primary key,
      area text not null,
      key text not null,
      change_id uuid references settings_change (id),
      asked_by text not null,
      asked_at timestamptz(3) not null,
      starts_at timestamptz(3) not null,
      note text not null,
      cursor uuid,
      looked int not null default 0,
      moved int not null default 0,
      finished_at timestamptz(3)
    )`);
    this.addSql(`create index due_recount_asked on due_recount (asked_at desc, id desc)`);
    this.addSql(`create table due_recount_item (
      recount_id uuid not null references due_recount (id),
      report_id uuid not null,
      code text not null,
      limit_kind text not null,
      due_before timestamptz(3),
      due_after timestamptz(3),
      primary key (recount_id, report_id, limit_kind)
    )`);
  }
}
