import type { ActInput, ReportAct } from '../report/report-act.js';
import { WORKING_DAY_MINUTES } from '../report/report-clock.js';
import { pauseClock, workingDaysAhead } from '../report/due-times.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface RequestInformation extends ActInput {
  question: string;
}

/** Working days the citizen has to answer. */
export const ANSWER_WITHIN = 5;

/** To NEEDS_INFO, by the desk before the work or by the unit during it. */
export const requestInformation: ReportAct<RequestInformation> = {
  action: 'REQUEST_INFO',
  check: ({ question }) => broken(requiredText('question', question)),
  change: (scene, { question }) => {
    const { report } = scene;
    report.askedByUnit = report.status !== 'SUBMITTED';
    pauseClock(scene, 'chờ Ông/Bà bổ sung thông tin');
    const at = workingDaysAhead(scene, ANSWER_WITHIN, WORKING_DAY_MINUTES);
    const later = [{ name: 'stop-waiting-for-answer', data: { askedAt: report.version + 1 }, at }];
    return { visibility: 'REPORTER', text: cleaned(question), later };
  },
};
