import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface ScheduleWork extends ActInput {
  for: Date;
  text: string;
}

/** To SCHEDULED, or to another day. The due time stays; a day past it needs an extension first, while it still holds. */
export const scheduleWork: ReportAct<ScheduleWork> = {
  action: 'SCHEDULE',
  check: ({ text }) => broken(requiredText('text', text)),
  change: ({ report, now }, { for: moment, text }) => {
    if (moment <= now) return invalid({ path: ['input', 'for'], code: 'MUST_BE_AHEAD' });
    const promised = report.dueAt && now <= report.dueAt ? report.dueAt : null;
    if (promised && moment > promised) return invalid({ path: ['input', 'for'], code: 'SCHEDULE_PAST_DUE' });
    report.scheduledFor = moment;
    const later = [{ name: 'start-scheduled-work', data: { scheduledFor: moment.toISOString() }, at: moment }];
    return { visibility: 'PUBLIC', text: cleaned(text), later };
  },
};
