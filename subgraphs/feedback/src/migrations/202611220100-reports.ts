import { vietnameseTextSql } from '@smarthp/kit/database';
import { Migration } from '@mikro-orm/migrations';

/** The report, its timeline and the daily numbers its code is made of. */
export class Reports extends Migration {
  override up(): void {
    for (const sql of vietnameseTextSql) this.addSql(sql);
    this.addSql(`create table report (
      id uuid primary key,
      code text not null unique,
      title text not null,
      body text not null,
      category_code text not null,
      field_code text,
      status text not null check (status in ('SUBMITTED','NEEDS_INFO','RECEIVED','ASSIGNED','SENT_BACK','IN_PROGRESS',
        'SCHEDULED','PENDING_APPROVAL','RESOLVED','REOPENED','CLOSED','REJECTED','WITHDRAWN','MERGED','REFERRED_OUT')),
      urgency text not null check (urgency in ('NORMAL','HIGH','URGENT')),
      channel text not null check (channel in ('APP','HOTLINE','WEB','SMS','EMAIL','DIRECT','PARTNER')),
      publication text not null check (publication in ('PRIVATE','PENDING','PUBLIC','HIDDEN')),
      may_be_public boolean not null,
      lat double precision not null,
      lng double precision not null,
      xy point not null generated always as
        (point((lng - 106.68) * cos(radians(20.85)) * 111320.0, (lat - 20.85) * 110700.0)) stored,
      accuracy_m double precision,
      address text,
      ward_id text not null,
      lead_unit_id text,
      coordinating_unit_ids text[] not null default '{}',
      submitter_kind text not null check (submitter_kind in ('CITIZEN','STAFF','PARTNER')),
      submitter_id text not null,
      idempotency_key text not null,
      reporter_id text,
      reporter_name text,
      reporter_phone text,
      reporter_email text,
      rights_version text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      received_at timestamptz(3),
      assigned_at timestamptz(3),
      send_back_until timestamptz(3),
      resolved_at timestamptz(3),
      closed_at timestamptz(3),
      reopen_until timestamptz(3),
      reopen_count int not null default 0,
      scheduled_for timestamptz(3),
      clock_started_at timestamptz(3),
      due_at timestamptz(3),
      warn_at timestamptz(3),
      previous_due_at timestamptz(3),
      extension_reason text,
      around_the_clock boolean not null default false,
      paused_since timestamptz(3),
      pauses jsonb not null default '[]',
      asked_by_unit boolean not null default false,
      result_text text,
      result_media_ids text[] not null default '{}',
      result_submitted_at timestamptz(3),
      result_submitted_by text,
      result_approved_at timestamptz(3),
      no_photo_reason text,
      rating_level text check (rating_level in ('VERY_SATISFIED','SATISFIED','NOT_SATISFIED')),
      rating_comment text,
      rated_at timestamptz(3),
      refusal_ground text,
      refusal_note text,
      merged_into_id uuid references report (id),
      referred_to text,
      queue_rank double precision not null,
      entry_count int not null,
      public_seq int not null default 0,
      reporter_seq int not null default 0,
      last_hash text not null,
      version int not null default 1,
      search tsvector not null generated always as
        (to_tsvector('vn', code || ' ' || title || ' ' || body || ' ' || coalesce(address, ''))) stored,
      constraint report_submitter_key unique (submitter_id, idempotency_key)
    )`);
    this.addSql(`create index report_public_newest on report (created_at desc, id desc) where publication = 'PUBLIC'`);
    this.addSql(`create index report_reporter on report (reporter_id, created_at desc, id desc)`);
    this.addSql(`create index report_queue on report (queue_rank, id)`);
    this.addSql(`create index report_status_queue on report (status, queue_rank, id)`);
    this.addSql(`create index report_unit_queue on report (lead_unit_id, queue_rank, id)`);
    this.addSql(`create index report_coordinating on report using gin (coordinating_unit_ids)`);
    this.addSql(`create index report_public_place on report using gist (xy) where publication = 'PUBLIC'`);
    this.addSql(`create index report_place on report using gist (category_code, status, xy)`);
    this.addSql(`create index report_search on report using gin (search)`);
    this.addSql(`create index report_ward on report (ward_id, created_at desc)`);

    this.addSql(`create table timeline_entry (
      id uuid primary key,
      report_id uuid not null references report (id),
      seq int not null check (seq > 0),
      action text not null,
      status text not null,
      visibility text not null check (visibility in ('PUBLIC','REPORTER','INTERNAL')),
      text text,
      text_visibility text not null check (text_visibility in ('PUBLIC','REPORTER','INTERNAL')),
      at timestamptz(3) not null,
      actor_kind text not null check (actor_kind in ('CITIZEN','DESK','UNIT','LEADER','SYSTEM','PARTNER')),
      actor_id text not null,
      actor_unit_id text,
      unit_id text,
      due_at timestamptz(3),
      media_ids text[] not null default '{}',
      hash text not null,
      constraint timeline_entry_seq unique (report_id, seq)
    )`);
    this.addSql(`create table daily_number (day date primary key, next int not null)`);
  }
}
