import type { ActInput, ReportAct } from '../report/report-act.js';
import { DESK_ROLES, UNIT_ROLES } from '../report/report.policy.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface DelegateReport extends ActInput {
  officerId?: string | null;
  note?: string | null;
}

/** Who of the lead unit has it in hand, or nobody in particular. Never shown outside. */
export const delegateReport: ReportAct<DelegateReport> = {
  action: 'DELEGATE',
  check: ({ note }) => broken(optionalText('note', note)),
  change: ({ report, staff }, { officerId, note }) => {
    const path = ['input', 'officerId'];
    const next = officerId ?? null;
    if (next === (report.officerId ?? null)) return invalid({ path, code: 'NOTHING_CHANGED' });
    const people = staff.ofUnit(report.leadUnitId ?? '', [...UNIT_ROLES, ...DESK_ROLES]);
    const officer = people.find(({ id }) => id === next);
    if (next && !officer) return invalid({ path, code: 'OFFICER_NOT_IN_UNIT' });
    report.officerId = next;
    const text = [officer?.displayName, cleaned(note)].filter((line) => !!line).join('\n');
    return { visibility: 'INTERNAL', text: text || null };
  },
};
