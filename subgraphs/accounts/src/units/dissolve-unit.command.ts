import { LockMode } from '@mikro-orm/postgresql';
import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import type { Viewer } from '@smarthp/kit/viewer';
import { recordUnitChanged } from './record-unit-changed.js';
import { UnitRow } from './unit.entity.js';

export interface DissolveUnit {
  readonly id: string;
  readonly successorId: string;
  /** Civil date, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  readonly note?: string | null;
}

/** Why a unit is not dissolved: a broken field, or that there is no such unit. */
export type DissolveRefusal =
  { readonly refused: 'NOT_FOUND' } | { readonly refused: 'INVALID'; readonly path: string; readonly code: string };

const LONGEST_NOTE = 500;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const civilDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const today = (clock: Clock): string => civilDate.format(clock.now());

/**
 * Says that a unit is no more from a day on, and who goes on with its work. The unit stays in the table under its name;
 * on that day it stops being active, and whoever keeps a copy of the units hears of its successor.
 */
export const dissolveUnit = (
  database: Database,
  clock: Clock,
  viewer: Viewer,
  input: DissolveUnit,
): Promise<UnitRow | DissolveRefusal> =>
  database.transaction(async (em): Promise<UnitRow | DissolveRefusal> => {
    // In one order, so that two who dissolve each other's successor wait instead of blocking.
    const rows = await em.find(
      UnitRow,
      { id: { $in: [input.id, input.successorId] } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const unit = rows.find(({ id }) => id === input.id);
    const successor = rows.find(({ id }) => id === input.successorId);
    if (!unit) return { refused: 'NOT_FOUND' };
    const wrong = (path: string, code: string): DissolveRefusal => ({ refused: 'INVALID', path, code });
    if (!unit.isActive || unit.dissolvedFrom) return wrong('id', 'UNIT_DISSOLVED_ALREADY');
    if (unit.kind === 'DESK') return wrong('id', 'DESK_STAYS');
    if (!successor?.isActive || successor.dissolvedFrom || successor.id === unit.id)
      return wrong('successorId', 'NO_SUCH_SUCCESSOR');
    if (!DATE.test(input.effectiveFrom) || Number.isNaN(Date.parse(input.effectiveFrom)))
      return wrong('effectiveFrom', 'NOT_VALID');
    if (input.effectiveFrom < today(clock)) return wrong('effectiveFrom', 'NOT_IN_THE_PAST');
    if ((input.note ?? '').length > LONGEST_NOTE) return wrong('note', 'NOTE_TOO_LONG');
    // Whoever was to follow this unit still finds the way: the chain leads on to the successor.
    unit.successorId = successor.id;
    unit.dissolvedFrom = input.effectiveFrom;
    unit.dissolvedNote = input.note?.trim() || null;
    unit.dissolvedBy = viewer.id;
    unit.dissolvedAt = clock.now();
    unit.isActive = input.effectiveFrom > today(clock);
    await em.flush();
    await recordUnitChanged(em, unit, clock.now());
    return unit;
  });

/** Units whose last day has passed stop being active. Run twice it finds nothing more. @returns how many. */
export const endDissolved = (database: Database, clock: Clock): Promise<number> =>
  database.transaction(async (em) => {
    const due = await em.find(
      UnitRow,
      { isActive: true, dissolvedFrom: { $lte: today(clock) } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    for (const unit of due) unit.isActive = false;
    await em.flush();
    for (const unit of due) await recordUnitChanged(em, unit, clock.now());
    return due.length;
  });

const EVERY_MS = 60_000;

/** Looks every minute for units whose day has come. @returns how to stop. */
export function keepDissolving(database: Database, clock: Clock, logger: Logger): () => void {
  const look = (): void =>
    void endDissolved(database, clock).catch((error: unknown) =>
      logger.warn({ err: error }, 'dissolved units: will try again'),
    );
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
