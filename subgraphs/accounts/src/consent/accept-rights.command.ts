import type { Clock } from '@smarthp/kit/clock';
import { uuidv7, type Database } from '@smarthp/kit/database';
import { RightsAcceptance } from './rights-acceptance.entity.js';

/** Reads and writes what versions of the rights and duties an account accepted. */
export class RightsAcceptances {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds one row of evidence; the same version accepted again is not written twice. */
  async accept(accountId: string, version: string, language: 'vi' | 'en'): Promise<void> {
    if ((await this.latest([accountId]))[0] === version) return;
    const now = this.clock.now();
    await this.database.em().insert(RightsAcceptance, {
      id: uuidv7(now.getTime()),
      accountId,
      version,
      language,
      acceptedAt: now,
    });
  }

  /** The version each account accepted last, in the order of `accountIds`. */
  async latest(accountIds: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database
      .em()
      .find(RightsAcceptance, { accountId: { $in: [...accountIds] } }, { orderBy: { acceptedAt: 'asc', id: 'asc' } });
    const latest = new Map(rows.map((row) => [row.accountId, row.version]));
    return accountIds.map((id) => latest.get(id) ?? null);
  }
}
