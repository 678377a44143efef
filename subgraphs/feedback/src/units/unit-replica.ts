import type { Database, EntityManager } from '@smarthp/kit/database';
import type { DomainEvent } from '@smarthp/kit/outbox';
import type { KnownUnit, UnitDirectory } from '../report/report-parts.js';
import { z } from 'zod';

/** What accounts says of a unit; more fields than ours are welcome. */
const unitData = z.object({
  code: z.string(),
  kind: z.string(),
  name: z.string(),
  fullName: z.string().nullish(),
  nameEn: z.string().nullish(),
  lat: z.number().nullish(),
  lng: z.number().nullish(),
  areaKm2: z.number().nullish(),
  isActive: z.boolean().default(true),
  successorId: z.string().nullish(),
});

export const WARD_KINDS = ['WARD', 'COMMUNE', 'SPECIAL_ZONE'];
const EARTH_M = 6_371_000;

export function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const rad = Math.PI / 180;
  const x = (b.lng - a.lng) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * EARTH_M;
}

/** A ward surely does not reach farther from its centre than this. */
export const reachOf = (areaKm2: number): number => 2.2 * Math.sqrt(areaKm2 / Math.PI) * 1_000 + 1_000;

/** Our own copy of the city's units, kept up by the events of accounts, and held in memory for quick answers. */
export class UnitReplica implements UnitDirectory {
  private units = new Map<string, KnownUnit>();

  constructor(private readonly database: Database) {}

  get isEmpty(): boolean {
    return this.units.size === 0;
  }

  async load(em: EntityManager = this.database.em()): Promise<void> {
    const rows = await em.execute<KnownUnit[]>(
      `select id, code, kind, full_name as "fullName", name_en as "nameEn", lat, lng, area_km2 as "areaKm2",
              is_active as "isActive", successor_id as "successorId" from unit order by id`,
    );
    this.units = new Map(rows.map((row) => [row.id, row]));
  }

  /** The reaction to `accounts.unit.changed`. */
  readonly onUnitChanged = async (em: EntityManager, event: DomainEvent): Promise<void> => {
    const unit = unitData.parse(event.data);
    const known: KnownUnit = {
      id: event.subject,
      code: unit.code,
      kind: unit.kind,
      fullName: unit.fullName ?? unit.name,
      nameEn: unit.nameEn ?? unit.name,
      lat: unit.lat ?? null,
      lng: unit.lng ?? null,
      areaKm2: unit.areaKm2 ?? null,
      isActive: unit.isActive,
      successorId: unit.successorId ?? null,
    };
    await em.execute(
      `insert into unit (id, code, kind, name, full_name, name_en, lat, lng, area_km2, is_active, successor_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (id) do update set code = excluded.code, kind = excluded.kind, name = excluded.name,
         full_name = excluded.full_name, name_en = excluded.name_en, lat = excluded.lat, lng = excluded.lng,
         area_km2 = excluded.area_km2, is_active = excluded.is_active, successor_id = excluded.successor_id`,
      [
        known.id,
        known.code,
        known.kind,
        unit.name,
        known.fullName,
        known.nameEn,
        known.lat,
        known.lng,
        known.areaKm2,
        known.isActive,
        known.successorId,
      ],
    );
    this.units.set(known.id, known); // should the transaction fail, the event comes again and says the same
  };

  unit(id: string): KnownUnit | undefined {
    return this.units.get(id);
  }

  all(): readonly KnownUnit[] {
    return [...this.units.values()];
  }

  isWard(id: string): boolean {
    const unit = this.units.get(id);
    return !!unit?.isActive && WARD_KINDS.includes(unit.kind);
  }

  wardAt(point: { lat: number; lng: number }): KnownUnit | undefined {
    let best: { unit: KnownUnit; metres: number } | undefined;
    for (const unit of this.units.values()) {
      if (!unit.isActive || !WARD_KINDS.includes(unit.kind) || unit.lat === null || unit.lng === null) continue;
      const metres = metresBetween(point, { lat: unit.lat, lng: unit.lng });
      if (metres > reachOf(unit.areaKm2 ?? 10)) continue;
      if (!best || metres < best.metres) best = { unit, metres };
    }
    return best?.unit;
  }
}
