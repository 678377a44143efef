import { Migration } from '@mikro-orm/migrations';

/** Who changed which setting, when, from when on, and why. Written once, never changed. */
export class SettingsHistory extends Migration {
  override up(): void {
    this.addSql(`create table settings_change (
      id uuid primary key,
      area text not null,
      key text not null,
      before jsonb,
      after jsonb,
      effective_from date,
      changed_by text not null,
      changed_at timestamptz(3) not null,
      note text not null default ''
    )`);
    this.addSql(`create index settings_change_area on settings_change (area, changed_at desc, id desc)`);
    this.addSql(`create index settings_change_key on settings_change (area, key, changed_at desc, id desc)`);
  }
}
