import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { RoleHolding } from '@smarthp/kit/viewer';
import type { AccountFacts, AccountSource } from '../identity/account-facts.js';
import { RoleHeld, Staff } from './staff.entity.js';

/** Accounts of staff, with the roles they hold at this moment. */
export class StaffAccounts implements AccountSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<AccountFacts | null> {
    if (!id.startsWith('staff:')) return null;
    const staff = await this.database.em().findOne(Staff, { id, isActive: true });
    if (!staff) return null;
    const roles = (await this.rolesOf([id])).get(id) ?? [];
    return {
      id,
      kind: 'STAFF',
      displayName: staff.displayName,
      salutation: staff.salutation,
      level: 0,
      phone: staff.phone ?? null,
      email: staff.email ?? null,
      roles,
      unitId: staff.unitId ?? null,
      wardId: null,
    };
  }

  /** Roles held now, by staff id. */
  async rolesOf(ids: readonly string[]): Promise<Map<string, RoleHolding[]>> {
    const now = this.clock.now();
    const held = await this.database
      .em()
      .find(
        RoleHeld,
        { staffId: { $in: [...ids] }, startsAt: { $lte: now }, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] },
        { orderBy: { id: 'asc' } },
      );
    const roles = new Map<string, RoleHolding[]>();
    for (const { staffId, role, unitId } of held) {
      roles.set(staffId, [...(roles.get(staffId) ?? []), { role, unitId: unitId ?? null }]);
    }
    return roles;
  }
}
