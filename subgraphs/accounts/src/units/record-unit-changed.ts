import type { EntityManager } from '@smarthp/kit/database';
import { recordEvent } from '@smarthp/kit/outbox';
import type { UnitRow } from './unit.entity.js';

export const UNIT_CHANGED = 'accounts.unit.changed';

/** Says in the running transaction that a unit is new or different; other subgraphs keep their copies by it. */
export const recordUnitChanged = (em: EntityManager, unit: UnitRow, at: Date): Promise<void> =>
  recordEvent(
    em,
    {
      type: UNIT_CHANGED,
      subject: unit.id,
      data: {
        code: unit.code,
        kind: unit.kind,
        name: unit.name,
        fullName: unit.fullName,
        nameEn: unit.nameEn,
        lat: unit.lat ?? null,
        lng: unit.lng ?? null,
        areaKm2: unit.areaKm2 ?? null,
        isActive: unit.isActive,
        successorId: unit.successorId ?? null,
      },
    },
    at,
  );
