import { WORKING_DAY_MINUTES, limitEnds } from '../report/report-clock.js';
import { latestExtension } from '../report/due-again.js';
import { shortMoment } from '../report/moment-words.js';
import { invalid, type Refusal } from '../report/refusal.js';
import type { ActInput, ReportAct, Scene } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

/** How far: working days (days of the wall clock where it never stops) after the due time, or a moment. */
export interface ExtensionWish {
  days?: number | null;
  until?: Date | null;
}

export interface AskExtension extends ActInput, ExtensionWish {
  reason: string;
}

type Ground = Pick<Scene, 'report' | 'now' | 'calendar' | 'limits'>;

/** The due time asked for, moved onto working time; or what is wrong with the wish. */
export function extensionEnd(scene: Ground, { days, until }: ExtensionWish): Date | Refusal {
  const { report, calendar } = scene;
  const [due, latest] = [report.dueAt, latestExtension(report, scene)];
  if (!due || !latest) return { refused: 'NOT_ALLOWED', code: 'NO_EXTENSION_HERE' };
  const field = until ? 'until' : 'days';
  const wrong = (code: string, values = {}): Refusal => invalid({ path: ['input', field], code, values });
  if (!!until === (days !== null && days !== undefined)) return wrong('DAYS_OR_DATE');
  const { aroundTheClock } = report;
  const minutes = (days ?? 0) * (aroundTheClock ? 1_440 : WORKING_DAY_MINUTES);
  const end = until
    ? limitEnds(calendar, until.getTime(), { aroundTheClock, minutes: 0 })
    : limitEnds(calendar, due.getTime(), { aroundTheClock, minutes });
  if (end <= due.getTime()) return wrong('EXTENSION_TOO_SHORT');
  return end > latest.getTime() ? wrong('EXTENSION_TOO_LONG', { max: shortMoment(latest) }) : new Date(end);
}

/** The unit asks its leader for more time: before the due time, once, as far as the limit of its class goes. */
export const askExtension: ReportAct<AskExtension> = {
  action: 'EXTEND_DEADLINE',
  check: ({ reason }) => broken(requiredText('reason', reason, 500)),
  change: (scene, { reason, days, until }) => {
    const { report, now, viewer } = scene;
    const end = extensionEnd(scene, { days: days ?? null, until: until ?? null });
    if (!(end instanceof Date)) return end;
    report.extensionAskedAt = now;
    report.extensionAskedBy = viewer.id;
    report.extensionAskedTo = end;
    report.extensionAskedReason = cleaned(reason);
    return { visibility: 'INTERNAL', text: `${cleaned(reason)}\n→ ${shortMoment(end)}` };
  },
};
