import type { Database } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import { PartnerSystem } from './partner.entity.js';

/** Partner systems, by client id. */
export class PartnerPage {
  constructor(private readonly database: Database) {}

  async run(first: number, after: string | null): Promise<Page<PartnerSystem>> {
    const seen = decodeCursor(after, 1) as [string] | undefined;
    const em = this.database.em();
    const rows = await em.find(PartnerSystem, seen ? { clientId: { $gt: seen[0] } } : {}, {
      orderBy: { clientId: 'asc' },
      limit: first + 1,
    });
    return {
      items: rows.slice(0, first).map((node) => ({ cursor: encodeCursor(node.clientId), node })),
      hasNextPage: rows.length > first,
      totalCount: await em.count(PartnerSystem, {}),
    };
  }
}
