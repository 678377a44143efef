import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { foldText } from './fold-text.js';
import { recordUnitChanged } from './record-unit-changed.js';
import { unitFacts, type UnitFacts } from './unit-facts.js';
import { UnitRow } from './unit.entity.js';

export const unitIdOf = (code: string): string => `unit:${code}`;

const searchTextOf = (facts: UnitFacts): string =>
  [facts.fullName, facts.nameEn, facts.code, ...facts.formerNames, facts.formerArea ?? ''].map(foldText).join(' | ');

/**
 * Puts the units that the table does not have yet; those it has are left as administrators made them. Safe when
 * several copies start at once. @returns how many were new.
 */
export const seedUnits = (database: Database, clock: Clock): Promise<number> =>
  database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('accounts.seed-units'))`);
    const known = new Set((await em.find(UnitRow, {}, { fields: ['code'] })).map(({ code }) => code));
    const missing = unitFacts().filter(({ code }) => !known.has(code));
    const units = missing.map((facts) =>
      em.create(UnitRow, {
        ...facts,
        id: unitIdOf(facts.code),
        formerNames: [...facts.formerNames],
        isActive: true,
        sortKey: foldText(facts.name),
        searchText: searchTextOf(facts),
        version: 1,
      }),
    );
    await em.flush();
    for (const unit of units) await recordUnitChanged(em, unit, clock.now());
    return units.length;
  });
