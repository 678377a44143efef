import { countForSeveral } from '../report/due-recount.js';
import { startAcceptClock } from '../report/handover-clocks.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { WORKING_DAY_MINUTES } from '../report/report-clock.js';
import { startClock, workingDaysAhead } from '../report/due-times.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface AssignReport extends ActInput {
  unitId: string;
  coordinatingUnitIds: string[];
  note?: string | null;
}

/** Working days in which a unit may still say that the report is not theirs. */
const SEND_BACK_WITHIN = 2;

/** To ASSIGNED: one lead unit, none or more that help, all active. After a reopening the promise begins anew here. */
export const assignReport: ReportAct<AssignReport> = {
  action: 'ASSIGN',
  check: ({ note }) => broken(optionalText('note', note)),
  change: (scene, { unitId, coordinatingUnitIds, note }) => {
    const { report, now, units } = scene;
    const helpers = [...new Set(coordinatingUnitIds)].filter((id) => id !== unitId);
    const dead = (id: string): boolean => !units.unit(id)?.isActive;
    if (dead(unitId)) return invalid({ path: ['input', 'unitId'], code: 'UNIT_NOT_ACTIVE' });
    if (helpers.some(dead)) return invalid({ path: ['input', 'coordinatingUnitIds'], code: 'UNIT_NOT_ACTIVE' });
    if (report.status === 'REOPENED') startClock(scene);
    report.leadUnitId = unitId;
    report.officerId = null;
    report.suggestedUnitId = null;
    report.beforeReopening = null;
    report.coordinatingUnitIds = helpers;
    report.assignedAt = now;
    startAcceptClock(report, scene);
    countForSeveral(report, scene);
    report.sendBackUntil = workingDaysAhead(scene, SEND_BACK_WITHIN, WORKING_DAY_MINUTES);
    return { visibility: 'PUBLIC', text: cleaned(note), textVisibility: 'INTERNAL', unitId };
  },
};
