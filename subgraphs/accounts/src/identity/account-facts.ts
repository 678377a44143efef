import type { RoleHolding } from '@smarthp/kit/viewer';
import type { Salutation } from './salutation.js';

/** What access tokens and `me` say of an account, wherever it is kept. */
export interface AccountFacts {
  readonly id: string;
  readonly kind: 'CITIZEN' | 'STAFF' | 'PARTNER';
  readonly displayName: string;
  readonly salutation: Salutation;
  /** Identity assurance level 0 to 2. */
  readonly level: number;
  readonly phone: string | null;
  readonly email: string | null;
  readonly roles: readonly RoleHolding[];
  readonly unitId: string | null;
  readonly wardId: string | null;
}

/** Finds active accounts by id; null when there is none, it was closed, or it belongs to another source. */
export interface AccountSource {
  find(id: string): Promise<AccountFacts | null>;
}

/** Asks several sources in turn. */
export class AccountDirectory implements AccountSource {
  constructor(private readonly sources: readonly AccountSource[]) {}

  async find(id: string): Promise<AccountFacts | null> {
    for (const source of this.sources) {
      const facts = await source.find(id);
      if (facts) return facts;
    }
    return null;
  }
}
