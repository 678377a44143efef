import type { ActInput, ReportAct } from '../report/report-act.js';
import { whyNotClass } from '../report/class-rules.js';
import { countAgain, limitOf } from '../report/due-again.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface ClassifyReport extends ActInput {
  categoryCode: string;
  fieldCode?: string | null;
  note?: string | null;
}

/** Another category or field. Where another time limit counts then, the clock is counted again from its start. */
export const classifyReport: ReportAct<ClassifyReport> = {
  action: 'CLASSIFY',
  check: ({ note }) => broken(optionalText('note', note)),
  change: (scene, { categoryCode, fieldCode, note }) => {
    const { report, categories } = scene;
    const wrong = whyNotClass(categories, report, { categoryCode, fieldCode });
    if (wrong) return invalid(wrong);
    const field = fieldCode ?? null;
    if (report.categoryCode === categoryCode && (report.fieldCode ?? null) === field)
      return invalid({ path: ['input', 'fieldCode'], code: 'NOTHING_CHANGED' });
    const before = limitOf(report, scene);
    report.categoryCode = categoryCode;
    report.fieldCode = field;
    if (limitOf(report, scene) !== before) countAgain(report, scene);
    return { visibility: 'PUBLIC', text: cleaned(note), textVisibility: 'INTERNAL' };
  },
};
