import { Migration } from '@mikro-orm/migrations';

/** Our copy of the units that accounts publishes, and the photos. */
export class UnitsAndMedia extends Migration {
  override up(): void {
    this.addSql(`create table unit (
      id text primary key,
      code text not null,
      kind text not null,
      name text not null,
      full_name text not null,
      name_en text not null,
      lat double precision,
      lng double precision,
      area_km2 double precision,
      is_active boolean not null
    )`);
    this.addSql(`create table media (
      id uuid primary key,
      owner_id text not null,
      report_id uuid references report (id),
      entry_seq int,
      position int not null default 0,
      kind text not null check (kind in ('BEFORE','PROGRESS','AFTER')),
      visibility text not null check (visibility in ('PUBLIC','REPORTER','INTERNAL')),
      state text not null check (state in ('UPLOADING','PROCESSING','READY','FAILED')),
      failure text,
      storage_key text not null,
      bytes int not null default 0,
      width int,
      height int,
      thumb_hash text,
      taken_at timestamptz(3),
      created_at timestamptz(3) not null
    )`);
    this.addSql(`create index media_report on media (report_id, position, id)`);
    this.addSql(`create index media_half_done on media (created_at) where state in ('UPLOADING','PROCESSING')`);
  }
}
