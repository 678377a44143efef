import type { Database } from '@smarthp/kit/database';
import type { AccountFacts, AccountSource } from '../identity/account-facts.js';
import { PartnerSystem } from './partner.entity.js';

/** Accounts of partner systems; the id of the account is the client id. */
export class PartnerAccounts implements AccountSource {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<AccountFacts | null> {
    const partner = await this.active(id);
    if (!partner) return null;
    return {
      id,
      kind: 'PARTNER',
      displayName: partner.name,
      salutation: 'ONG_BA',
      level: 0,
      phone: null,
      email: null,
      roles: [{ role: 'PARTNER', unitId: null }],
      unitId: null,
      wardId: null,
    };
  }

  active(clientId: string): Promise<PartnerSystem | null> {
    return this.database.em().findOne(PartnerSystem, { clientId, isActive: true });
  }

  async used(clientId: string, at: Date): Promise<void> {
    await this.database.em().nativeUpdate(PartnerSystem, { clientId }, { lastUsedAt: at });
  }
}
