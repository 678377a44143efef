import { Migration } from '@mikro-orm/migrations';

/** Which versions of the rights and duties exist, as content tells; and that demo data is wanted, or was loaded. */
export class RightsAndDemo extends Migration {
  override up(): void {
    this.addSql(`create table rights_version (version text primary key, effective_from timestamptz(3) not null)`);
    this.addSql(`create table demo_load (
      one boolean primary key default true check (one),
      wanted_at timestamptz(3) not null,
      loaded_at timestamptz(3)
    )`);
  }
}
