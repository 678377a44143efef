import { Migration } from '@mikro-orm/migrations';

/** What other subgraphs were last told of a member of staff, so that they are told again only when it differs. */
class StaffTold extends Migration {
  override up(): void {
    this.addSql(`alter table staff_member add column told jsonb`);
  }
}

export const staffTold = { name: '202611230110-staff-told', class: StaffTold };
