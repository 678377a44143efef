import type { Database } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import { foldText } from './fold-text.js';
import { LOCAL_KINDS, UnitRow, type UnitKind } from './unit.entity.js';
import type { Place } from './ward-guess.rules.js';

export interface UnitQuestion {
  readonly kinds?: readonly UnitKind[] | null;
  readonly search?: string | null;
  readonly first: number;
  readonly after?: string | null;
  /** Also those that are no more. */
  readonly withDissolved?: boolean;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

/** How well a unit answers a search: the exact accented name first, then the same name without accents, then the rest. */
const RANK = `case
  when lower(name) = ? or lower(full_name) = ? or code = ? then 0
  when sort_key = ? or vn_fold(full_name) = ? then 1
  when sort_key like ? then 2
  when vn_fold(full_name) like ? then 3
  else 4 end`;

export class UnitRepository {
  constructor(private readonly database: Database) {}

  /** In the order of `ids`; null where there is none. */
  async byIds(ids: readonly string[]): Promise<(UnitRow | null)[]> {
    const rows = await this.database.em().find(UnitRow, { id: { $in: [...ids] } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Active units that answer for land and have a centre. */
  async places(): Promise<Place[]> {
    const rows = await this.database
      .em()
      .find(
        UnitRow,
        { kind: { $in: [...LOCAL_KINDS] }, isActive: true, lat: { $ne: null } },
        { fields: ['id', 'lat', 'lng', 'areaKm2'] },
      );
    return rows.map((row) => ({ id: row.id, lat: row.lat!, lng: row.lng!, areaKm2: row.areaKm2 ?? 1 }));
  }

  /** Active units that match, best first; then by name. */
  async page({ kinds, search, first, after, withDissolved = false }: UnitQuestion): Promise<Page<UnitRow>> {
    const where = [withDissolved ? 'true' : 'is_active'];
    const values: unknown[] = [];
    if (kinds?.length) {
      where.push(`kind in (${kinds.map(() => '?').join(', ')})`);
      values.push(...kinds);
    }
    const typed = search?.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase().slice(0, 100) ?? '';
    const folded = foldText(typed);
    if (folded) {
      where.push('search_text like ?');
      values.push(`%${escapeLike(folded)}%`);
    }
    const starts = `${escapeLike(folded)}%`;
    const rank = folded ? RANK : '0';
    const ranking = folded ? [typed, typed, typed.toUpperCase(), folded, folded, starts, starts] : [];
    const matches = `select id, sort_key, ${rank} as rank from unit where ${where.join(' and ')}`;
    const em = this.database.em();
    const [counted] = await em.execute<{ count: string }[]>(`select count(*) from (${matches}) matched`, [
      ...ranking,
      ...values,
    ]);
    const seen = decodeCursor(after, 3);
    const rows = await em.execute<{ id: string; sort_key: string; rank: number }[]>(
      `select * from (${matches}) matched ${seen ? 'where (rank, sort_key, id) > (?, ?, ?)' : ''}
       order by rank, sort_key, id limit ?`,
      [...ranking, ...values, ...(seen ?? []), first + 1],
    );
    const shown = rows.slice(0, first);
    const units = await this.byIds(shown.map(({ id }) => id));
    return {
      items: shown.map((row, at) => ({ cursor: encodeCursor(row.rank, row.sort_key, row.id), node: units[at]! })),
      hasNextPage: rows.length > first,
      totalCount: Number(counted?.count ?? 0),
    };
  }
}
