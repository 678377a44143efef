import { Migration } from '@mikro-orm/migrations';

/** Photos with blurred parts, photos kept from the public, and who looked at what is personal. */
export class RedactionAndAccess extends Migration {
  override up(): void {
    this.addSql(`alter table media
      add column public_id uuid unique,
      add column public_thumb_hash text,
      add column withheld boolean not null default false`);
    this.addSql(`create table redaction (
      id uuid primary key,
      media_id uuid not null references media (id),
      public_id uuid unique,
      boxes jsonb not null,
      by_id text not null,
      at timestamptz(3) not null
    )`);
    this.addSql(`create index redaction_media on redaction (media_id, at)`);
    // Personal data: names by id who of the staff looked at whose contact or photo, and why.
    this.addSql(`create table access_log (
      id uuid primary key,
      at timestamptz(3) not null,
      staff_id text not null,
      role text not null,
      unit_id text,
      what text not null check (what in ('ORIGINAL_PHOTO','CONTACT')),
      report_id uuid not null references report (id),
      report_code text not null,
      object_id text,
      reason text not null
    )`);
    this.addSql(`create index access_log_report on access_log (report_id, at desc, id desc)`);
    this.addSql(`create index access_log_newest on access_log (at desc, id desc)`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'access_log is written once'; end $$`);
    this.addSql(`create trigger access_log_stays before update or delete on access_log
      for each row execute function refuse_change()`);
    // One look at one sealed original: used once, within a minute.
    this.addSql(`create table original_pass (
      id uuid primary key references access_log (id),
      media_id uuid not null references media (id),
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`);
  }
}
