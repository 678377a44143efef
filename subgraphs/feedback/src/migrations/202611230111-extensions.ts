import { Migration } from '@mikro-orm/migrations';

/** Every extension granted, for the citizen to read; and what stood before a reopening, should it be refused. */
export class Extensions extends Migration {
  override up(): void {
    this.addSql(`alter table report
      add column extensions jsonb not null default '[]',
      add column before_reopening jsonb`);
  }
}
