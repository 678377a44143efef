import type { Database } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import { Staff } from './staff.entity.js';

/** Staff of some units, or of all, by name. */
export class StaffPage {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<(Staff | null)[]> {
    const rows = await this.database.em().find(Staff, { id: { $in: [...ids] } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async run(units: 'all' | readonly string[], first: number, after: string | null): Promise<Page<Staff>> {
    const seen = decodeCursor(after, 2) as [string, string] | undefined;
    const inUnits = units === 'all' ? {} : { unitId: { $in: [...units] } };
    const em = this.database.em();
    const rows = await em.find(
      Staff,
      seen
        ? { ...inUnits, $or: [{ displayName: { $gt: seen[0] } }, { displayName: seen[0], id: { $gt: seen[1] } }] }
        : inUnits,
      { orderBy: { displayName: 'asc', id: 'asc' }, limit: first + 1 },
    );
    return {
      items: rows.slice(0, first).map((node) => ({ cursor: encodeCursor(node.displayName, node.id), node })),
      hasNextPage: rows.length > first,
      totalCount: await em.count(Staff, inUnits),
    };
  }
}
