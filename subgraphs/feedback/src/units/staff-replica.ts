import type { Database, EntityManager } from '@smarthp/kit/database';
import type { DomainEvent } from '@smarthp/kit/outbox';
import type { KnownStaff, StaffDirectory } from '../report/report-parts.js';
import { z } from 'zod';

/** What accounts says of a member of staff; more fields than ours are welcome. */
const staffData = z.object({
  displayName: z.string(),
  title: z.string().nullish(),
  unitId: z.string().nullish(),
  isActive: z.boolean().default(true),
  roles: z.array(z.object({ role: z.string(), unitId: z.string().nullish() })).default([]),
});

/** Our own copy of the city's staff, kept up by the events of accounts, and held in memory for quick answers. */
export class StaffReplica implements StaffDirectory {
  private people = new Map<string, KnownStaff>();

  constructor(private readonly database: Database) {}

  async load(em: EntityManager = this.database.em()): Promise<void> {
    const rows = await em.execute<KnownStaff[]>(
      `select id, display_name as "displayName", title, unit_id as "unitId", is_active as "isActive", roles
         from staff_member order by id`,
    );
    this.people = new Map(rows.map((row) => [row.id, row]));
  }

  /** The reaction to `accounts.staff.changed`. */
  readonly onStaffChanged = async (em: EntityManager, event: DomainEvent): Promise<void> => {
    const said = staffData.parse(event.data);
    const known: KnownStaff = {
      id: event.subject,
      displayName: said.displayName,
      title: said.title ?? null,
      unitId: said.unitId ?? null,
      isActive: said.isActive,
      roles: said.roles.map(({ role, unitId }) => ({ role, unitId: unitId ?? null })),
    };
    await em.execute(
      `insert into staff_member (id, display_name, title, unit_id, is_active, roles) values (?, ?, ?, ?, ?, ?::jsonb)
       on conflict (id) do update set display_name = excluded.display_name, title = excluded.title,
         unit_id = excluded.unit_id, is_active = excluded.is_active, roles = excluded.roles`,
      [known.id, known.displayName, known.title, known.unitId, known.isActive, JSON.stringify(known.roles)],
    );
    this.people.set(known.id, known); // should the transaction fail, the event comes again and says the same
  };

  member(id: string): KnownStaff | undefined {
    return this.people.get(id);
  }

  ofUnit(unitId: string, roles?: readonly string[]): readonly KnownStaff[] {
    const works = (held: KnownStaff['roles'][number]): boolean =>
      held.unitId === unitId && (!roles || roles.includes(held.role));
    return this.all().filter((one) => one.isActive && one.roles.some(works));
  }

  all(): readonly KnownStaff[] {
    return [...this.people.values()].sort((a, b) => a.displayName.localeCompare(b.displayName, 'vi'));
  }
}
