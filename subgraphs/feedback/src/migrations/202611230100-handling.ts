import { Migration } from '@mikro-orm/migrations';

/** What the desk and the units do beside the first way: delegation, extension, urging, merging back, undoing, redacting. */
export class Handling extends Migration {
  override up(): void {
    this.addSql(`alter table report
      add column officer_id text,
      add column urge_count int not null default 0,
      add column urged_at timestamptz(3),
      add column send_back_count int not null default 0,
      add column suggested_unit_id text,
      add column extension_asked_at timestamptz(3),
      add column extension_asked_by text,
      add column extension_asked_to timestamptz(3),
      add column extension_asked_reason text,
      add column extension_count int not null default 0,
      add column forward_due_at timestamptz(3),
      add column accept_due_at timestamptz(3),
      add column breached_at timestamptz(3),
      add column escalation_level int not null default 0,
      add column status_before text,
      add column merged_at timestamptz(3),
      add column parent_id uuid references report (id),
      add column incident_id uuid,
      add column undo_until timestamptz(3),
      add column undo_by text,
      add column undo_state jsonb,
      add column public_title text,
      add column public_body text,
      add column redacted_at timestamptz(3),
      add column routing jsonb,
      add column answers jsonb not null default '{}'`);
    this.addSql(`create index report_merged_into on report (merged_into_id) where merged_into_id is not null`);
    this.addSql(`create index report_parent on report (parent_id) where parent_id is not null`);
    this.addSql(`create index report_officer on report (officer_id, queue_rank, id) where officer_id is not null`);
    this.addSql(
      `create index report_phone on report (reporter_phone, created_at desc) where reporter_phone is not null`,
    );
  }
}
