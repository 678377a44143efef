import { Migration } from '@mikro-orm/migrations';

/** Orders of the queue, what each member of staff has set up for themselves, and exports. */
export class WorkingFast extends Migration {
  override up(): void {
    this.addSql(`create index report_newest on report (created_at desc, id desc)`);
    this.addSql(`create index report_urgency_queue on report
      ((case urgency when 'URGENT' then 0 when 'HIGH' then 1 else 2 end), queue_rank, id)`);
    this.addSql(`create index report_unit_done on report (lead_unit_id, result_submitted_at desc)
      where result_submitted_at is not null`);
    this.addSql(`create table saved_filter (
      id uuid primary key,
      owner_id text not null,
      unit_id text,
      name text not null check (length(name) between 1 and 80),
      view text not null,
      filter jsonb not null,
      sort text not null,
      columns text[],
      shared boolean not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      check (not shared or unit_id is not null)
    )`);
    this.addSql(`create index saved_filter_owner on saved_filter (owner_id, created_at)`);
    this.addSql(`create index saved_filter_unit on saved_filter (unit_id, created_at) where shared`);
    this.addSql(`create table queue_setting (
      staff_id text primary key,
      columns text[] not null default '{}',
      filter_order text[] not null default '{}'
    )`);
    // The viewer's roles at the time are kept with an export, since the job asks the same policy the queue does.
    this.addSql(`create table report_export (
      id uuid primary key,
      owner_id text not null,
      roles jsonb not null,
      language text not null check (language in ('vi','en')),
      format text not null check (format in ('CSV','XLSX')),
      view text not null,
      filter jsonb not null,
      sort text not null,
      columns text[] not null,
      state text not null check (state in ('WAITING','RUNNING','READY','FAILED','CANCELLED','EXPIRED')),
      rows_done int not null default 0,
      rows_total int not null,
      bytes bigint,
      created_at timestamptz(3) not null,
      finished_at timestamptz(3),
      expires_at timestamptz(3)
    )`);
    this.addSql(`create index report_export_owner on report_export (owner_id, created_at desc)`);
    this.addSql(`create index report_export_expiring on report_export (expires_at) where state = 'READY'`);
  }
}
