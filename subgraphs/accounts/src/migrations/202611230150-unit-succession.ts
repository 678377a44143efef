import { Migration } from '@mikro-orm/migrations';

/** A unit that is dissolved names who goes on with its work, from which day, by whose word. */
class UnitSuccession extends Migration {
  override up(): void {
    this.addSql(`alter table unit
      add column successor_id text references unit (id),
      add column dissolved_from date,
      add column dissolved_note text,
      add column dissolved_by text,
      add column dissolved_at timestamptz(3),
      add constraint unit_not_its_own_successor check (successor_id is distinct from id),
      add constraint unit_dissolved_whole check ((dissolved_from is null) = (successor_id is null))`);
    this.addSql(
      `create index unit_to_dissolve on unit (dissolved_from) where is_active and dissolved_from is not null`,
    );
  }
}

export const unitSuccession = { name: '202611230150-unit-succession', class: UnitSuccession };
