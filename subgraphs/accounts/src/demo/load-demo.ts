import type { Clock } from '@smarthp/kit/clock';
import { uuidv7, type Database, type EntityManager } from '@smarthp/kit/database';
import { Person } from '../identity/person.entity.js';
import { PartnerSystem } from '../partners/partner.entity.js';
import { hashSecret } from '../staff/password.js';
import { RoleHeld, Staff } from '../staff/staff.entity.js';
import { unitIdOf } from '../units/seed-units.command.js';
import { demoCitizens } from './demo-citizens.js';
import { DEMO_PASSWORD, demoStaff } from './demo-staff.js';

export const DEMO_PARTNER = { clientId: 'demo-partner', secret: 'demo-partner-secret-2026' } as const;

async function addStaff(em: EntityManager, now: Date): Promise<void> {
  for (const one of demoStaff) {
    const id = `staff:${one.username}`;
    const unitId = one.unit && unitIdOf(one.unit);
    em.create(Staff, {
      id,
      username: one.username,
      displayName: one.displayName,
      title: one.title,
      salutation: one.salutation,
      unitId,
      phone: null,
      email: `${one.username}@smart.example`,
      passwordHash: await hashSecret(DEMO_PASSWORD),
      isActive: true,
      createdAt: now,
      lastSignedInAt: null,
      version: 1,
    });
    await em.flush();
    for (const role of one.roles) {
      em.create(RoleHeld, {
        id: uuidv7(),
        staffId: id,
        role,
        unitId: one.cityWide ? null : unitId,
        startsAt: now,
        endsAt: null,
      });
    }
  }
}

function addCitizens(em: EntityManager, now: Date, upstream: string): void {
  for (const one of demoCitizens) {
    em.create(Person, {
      id: `citizen:${one.persona}`,
      upstream,
      upstreamSubject: `vneid-${one.persona}`,
      kind: one.kind,
      fullName: one.fullName,
      organisationName: one.organisationName ?? null,
      salutation: one.salutation,
      birthDate: null,
      phone: one.phone,
      email: null,
      level: one.level,
      wardId: unitIdOf(one.ward),
      isActive: true,
      nameMismatchAt: null,
      createdAt: now,
      lastSignedInAt: null,
      version: 1,
    });
  }
}

/** Fills empty tables with the demo staff, citizens and partner; does nothing when anybody is there. @returns whether it did. */
export const loadDemo = (database: Database, clock: Clock, upstream: string): Promise<boolean> =>
  database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('accounts.demo'))`);
    const taken = (await em.count(Staff, {})) + (await em.count(Person, {})) + (await em.count(PartnerSystem, {}));
    if (taken) return false;
    const now = clock.now();
    await addStaff(em, now);
    addCitizens(em, now, upstream);
    em.create(PartnerSystem, {
      id: uuidv7(),
      clientId: DEMO_PARTNER.clientId,
      name: 'Hệ thống đối tác thử nghiệm',
      secretHash: await hashSecret(DEMO_PARTNER.secret),
      scopes: ['reports:read', 'reports:write'],
      isActive: true,
      createdAt: now,
      lastUsedAt: null,
    });
    return true;
  });
