import { Migration } from '@mikro-orm/migrations';

/** Days that are not what their weekday says, and where dossier data comes from. */
export class CalendarAndSource extends Migration {
  override up(): void {
    this.addSql(`create table calendar_day (
      day date primary key,
      works boolean not null,
      name text not null,
      name_en text not null,
      provisional boolean not null default false
    )`);
    this.addSql(`create table dossier_source (
      id int primary key check (id = 1),
      name text not null,
      state text not null check (state in ('AVAILABLE','STOPPED','REPLACED')),
      last_synced_at timestamptz(3),
      portal_url text not null
    )`);
  }
}
