import type { ActInput, ReportAct } from '../report/report-act.js';
import { categoryOf, fieldOf } from '../report/report-categories.js';
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
  check: ({ categoryCode, fieldCode, note }) =>
    broken(
      !categoryOf(categoryCode) && { path: ['input', 'categoryCode'], code: 'UNKNOWN_CODE' },
      !!fieldCode && !fieldOf(categoryCode, fieldCode) && { path: ['input', 'fieldCode'], code: 'UNKNOWN_CODE' },
      optionalText('note', note),
    ),
  change: (scene, { categoryCode, fieldCode, note }) => {
    const { report } = scene;
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
