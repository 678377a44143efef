import { countForSeveral } from '../report/due-recount.js';
import { startDeskClock } from '../report/handover-clocks.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { invalid } from '../report/refusal.js';

export interface SendBackReport extends ActInput {
  reason: string;
  suggestedUnitId?: string | null;
}

/** ASSIGNED to SENT_BACK: the unit lets go; the reason stays among staff. */
export const sendBackReport: ReportAct<SendBackReport> = {
  action: 'SEND_BACK',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: (scene, { reason, suggestedUnitId }) => {
    const { report, units } = scene;
    if (suggestedUnitId && !units.unit(suggestedUnitId)?.isActive)
      return invalid({ path: ['input', 'suggestedUnitId'], code: 'UNIT_NOT_ACTIVE' });
    report.sendBackCount += 1;
    report.suggestedUnitId = suggestedUnitId ?? null;
    report.leadUnitId = null;
    report.officerId = null;
    report.coordinatingUnitIds = [];
    startDeskClock(report, scene);
    countForSeveral(report, scene);
    return {
      visibility: 'PUBLIC',
      text: cleaned(reason),
      textVisibility: 'INTERNAL',
      unitId: suggestedUnitId ?? null,
    };
  },
};
