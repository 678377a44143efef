import type { EntityManager } from '@smarthp/kit/database';
import type { DomainEvent } from '@smarthp/kit/outbox';
import { performSystemAct } from '../../report/perform-act.js';
import type { ReportAct } from '../../report/report-act.js';
import { isDone } from '../../report/report-codes.js';
import type { Parts, UnitDirectory, WorkQueue } from '../../report/report-parts.js';
import type { Report } from '../../report/report.entity.js';
import { standingUnit } from './standing-unit.rules.js';

export interface Succession {
  readonly unitId: string;
  readonly successorId: string;
}

const belongsTo = (unitId: string, report: Report): boolean =>
  !isDone(report.status) && (report.leadUnitId === unitId || report.coordinatingUnitIds.includes(unitId));

/** An open report of a dissolved unit goes on with its successor. What the unit did stays under its own name. */
export const succeedUnit: ReportAct<Succession> = {
  action: 'UNIT_SUCCEEDED',
  change: ({ report, units }, { unitId, successorId }) => {
    const [old, heir] = [unitId, successorId].map((id) => units.unit(id)?.fullName ?? id);
    if (report.leadUnitId === unitId) {
      report.leadUnitId = successorId;
      report.officerId = null; // a person of a unit that is no more
    }
    report.coordinatingUnitIds = [
      ...new Set(report.coordinatingUnitIds.map((id) => (id === unitId ? successorId : id))),
    ].filter((id) => id !== report.leadUnitId);
    return { visibility: 'PUBLIC', text: `${old} → ${heir}`, unitId: successorId };
  },
};

const NAME = 'follow-unit-successor';
const AT_ONCE = 100;

/** Takes every open report of a dissolved unit to its successor. A report that has moved already is left alone. */
export const followSuccessor = (parts: Parts) => ({
  name: NAME,
  run: async ({ unitId }: { unitId: string }): Promise<void> => {
    const successorId = standingUnit((id) => parts.units.unit(id), unitId);
    if (!successorId || successorId === unitId) return;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await parts.database.em().execute<{ id: string }[]>(
        `select id from report
          where (lead_unit_id = ? or coordinating_unit_ids @> array[?]::text[]) and id > ?::uuid
            and status not in ('CLOSED','REJECTED','WITHDRAWN','MERGED','RESOLVED','REFERRED_OUT')
          order by id limit ?`,
        [unitId, unitId, after, AT_ONCE],
      );
      for (const { id } of rows)
        await performSystemAct(parts, succeedUnit, id, (report) => belongsTo(unitId, report), { unitId, successorId });
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)!.id;
    }
  },
});

/** What follows when accounts says that a unit is no more: in the transaction that learns it, once. */
export const whenDissolved =
  (queue: WorkQueue, units: UnitDirectory) =>
  async (em: EntityManager, { subject }: DomainEvent): Promise<void> => {
    const unit = units.unit(subject);
    if (unit && !unit.isActive && unit.successorId) await queue.enqueue(em, NAME, { unitId: subject });
  };
