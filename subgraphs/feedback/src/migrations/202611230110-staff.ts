import { Migration } from '@mikro-orm/migrations';

/**
 * Our copy of the city's staff, told by accounts. Personal data of staff: the name they work under.
 * `roles` is a list of { role, unitId }; unitId null means the whole city.
 */
export class StaffMembers extends Migration {
  override up(): void {
    this.addSql(`create table staff_member (
      id text primary key,
      display_name text not null,
      title text,
      unit_id text,
      is_active boolean not null,
      roles jsonb not null default '[]'
    )`);
  }
}
