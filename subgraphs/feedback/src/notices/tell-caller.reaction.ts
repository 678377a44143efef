import type { NoticeTemplate, StepReaction } from '../report/report-parts.js';
import type { TimelineAction } from '../report/report-codes.js';
import { groundsOn } from '../report/rule-books.js';
import { dateOf, dayNumberOf } from '../report/report-clock.js';

const TOLD: Partial<Record<TimelineAction, NoticeTemplate>> = {
  RECEIVE: 'RECEIVED',
  REQUEST_INFO: 'NEEDS_INFO',
  APPROVE_RESULT: 'RESOLVED',
  MASTER_RESOLVED: 'RESOLVED',
  REJECT: 'REFUSED',
};

/** A caller without an account hears by SMS what an account would find in its inbox; after the time for second thoughts. */
export const tellCaller: StepReaction = async (parts, em, { report, entry }) => {
  const template = TOLD[entry.action];
  if (!template) return;
  const ground = template === 'REFUSED' && report.refusalGround ? report.refusalGround : undefined;
  const reason = ground && groundsOn(parts.books, dateOf(dayNumberOf(entry.at.getTime()))).ground(ground)?.text;
  const note = template === 'REFUSED' ? [reason, report.refusalNote].filter(Boolean).join('. ') : entry.text;
  const undoUntil = report.undoUntil && report.undoUntil > entry.at ? report.undoUntil : undefined;
  await parts.notices.tellReporter(em, report, {
    template,
    at: entry.at,
    text: note ?? null,
    ...(undoUntil && { notBefore: undoUntil }),
  });
};
