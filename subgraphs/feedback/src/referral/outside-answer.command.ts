import { resumeClock } from '../report/due-times.js';
import type { ReportAct } from '../report/report-act.js';

/** Days in which the citizen may rate or say that it is not solved. */
const RATE_WITHIN_DAYS = 10;

export interface OutsideAnswer {
  readonly bodyName: string;
  readonly text: string;
  readonly mediaIds: readonly string[];
}

/** REFERRED_OUT to RESOLVED: what the outside body did, in its own words, is the result. */
export const outsideReply: ReportAct<OutsideAnswer> = {
  action: 'OUTSIDE_REPLY',
  change: (scene, { bodyName, text, mediaIds }) => {
    const { report, now } = scene;
    const until = new Date(now.getTime() + RATE_WITHIN_DAYS * 86_400_000);
    resumeClock(scene);
    const result = `${bodyName}: ${text}`;
    report.resultText = result;
    report.resultMediaIds = [...mediaIds];
    report.resultSubmittedAt = now;
    report.resultApprovedAt = now;
    report.resolvedAt = now;
    report.reopenUntil = until;
    report.closedAt = null;
    return {
      visibility: 'PUBLIC',
      text: result,
      photos: { ids: mediaIds, kind: 'AFTER', visibility: 'REPORTER' }, // nobody of the city has looked at them yet
      later: [{ name: 'close-unrated-report', data: { resolvedAt: now.toISOString() }, at: until }],
    };
  },
};

/** REFERRED_OUT back to RECEIVED: not theirs either; the time with them counts as a pause. */
export const outsideReturn: ReportAct<Omit<OutsideAnswer, 'mediaIds'>> = {
  action: 'OUTSIDE_RETURN',
  change: (scene, { bodyName, text }) => {
    const { report } = scene;
    resumeClock(scene);
    report.closedAt = null;
    report.referredTo = null;
    return { visibility: 'PUBLIC', text: `${bodyName}: ${text}`, textVisibility: 'REPORTER' };
  },
};
