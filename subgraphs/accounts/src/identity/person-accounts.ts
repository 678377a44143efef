import type { Database } from '@smarthp/kit/database';
import type { AccountFacts, AccountSource } from './account-facts.js';
import { Person } from './person.entity.js';

/** Accounts of people who come through an identity service. */
export class PersonAccounts implements AccountSource {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<AccountFacts | null> {
    if (!id.startsWith('citizen:')) return null;
    const person = await this.database.em().findOne(Person, { id, isActive: true });
    if (!person) return null;
    return {
      id,
      kind: 'CITIZEN',
      displayName: person.kind === 'ORGANISATION' ? (person.organisationName ?? person.fullName) : person.fullName,
      salutation: person.salutation,
      level: person.level,
      phone: person.phone ?? null,
      email: person.email ?? null,
      roles: [
        { role: 'CITIZEN', unitId: null },
        ...(person.kind === 'ORGANISATION' ? [{ role: 'ORG_USER' as const, unitId: null }] : []),
      ],
      unitId: null,
      wardId: person.wardId ?? null,
    };
  }
}
