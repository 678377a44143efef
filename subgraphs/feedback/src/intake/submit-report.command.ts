import { isUniqueViolation, uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { Channel, Urgency } from '../report/report-codes.js';
import { settle } from '../report/perform-act.js';
import { Refused, isRefusal, type Refusal } from '../report/refusal.js';
import { tell } from '../report/report-events.js';
import type { Parts } from '../report/report-parts.js';
import { maySubmit } from '../report/report.policy.js';
import { Report } from '../report/report.entity.js';
import { dateOf, dayNumberOf } from '../report/report-clock.js';
import { categoriesToday } from '../report/rule-books.js';
import { keptAnswers, type GivenAnswer } from '../report/answer.rules.js';
import { startDeskClock } from '../report/handover-clocks.js';
import { keepWatch } from '../report/limit-watch.js';
import { beginOfField, newReport, firstStep } from '../report/new-report.js';
import { codeOf } from '../report/report-code.js';
import { rightsInForce } from './rights-in-force.js';
import { checkSubmission } from './submission.rules.js';

export interface SubmitReport {
  readonly idempotencyKey: string;
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly title?: string | null;
  readonly body: string;
  readonly location: { lat: number; lng: number };
  readonly accuracyM?: number | null;
  readonly address?: string | null;
  readonly wardId?: string | null;
  readonly mediaIds: readonly string[];
  readonly mayBePublic: boolean;
  readonly rightsVersion?: string | null;
  readonly urgency: Urgency;
  readonly onBehalfOf?: { name: string; phone?: string | null; email?: string | null } | null;
  readonly channel?: Channel | null;
  /** Absent: the client does not know of the questions. */
  readonly answers?: readonly GivenAnswer[] | null;
}

/**
 * Takes a new report in: one transaction writes it, its first step, its event and its photos' place. The same key of
 * the same sender gives the same report, also when both arrive at once.
 */
export async function submitReport(parts: Parts, viewer: Viewer, input: SubmitReport): Promise<Report | Refusal> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  const may = maySubmit(viewer);
  if (!may.allowed) return { refused: 'NOT_ALLOWED', code: may.code };
  const before = await byKey(parts.database.em(), viewer, input.idempotencyKey);
  if (before) return before;
  const now = parts.clock.now();
  const rights = await rightsInForce(parts.database.em(), now);
  const categories = categoriesToday(parts.books);
  const checked = checkSubmission(viewer, input, parts.units, categories, rights);
  if (isRefusal(checked)) return checked;
  const day = dateOf(dayNumberOf(now.getTime()));
  const code = codeOf(day, await parts.numbers.next(day));
  try {
    return await settle(parts, async (em) => {
      const report = newReport({
        id: uuidv7(),
        code,
        now,
        viewer,
        input,
        wardId: checked.wardId,
        channel: checked.channel,
      });
      beginOfField(report, categories.field(input.categoryCode, input.fieldCode));
      report.answers = {
        ...keptAnswers(categories.asking(input.categoryCode, input.fieldCode), input.answers ?? undefined),
      };
      startDeskClock(report, { now, calendar: parts.rules.calendar(), limits: parts.rules.limits() });
      const entry = firstStep(report, viewer, input.mediaIds);
      await keepWatch(parts, em, report);
      await em.insert(report);
      await em.insert(entry);
      if (input.mediaIds.length) {
        const wish = { ids: input.mediaIds, kind: 'BEFORE', visibility: 'PUBLIC', ownerId: viewer.id } as const;
        const refusal = await parts.photos.attach(em, { ...wish, reportId: report.id, entrySeq: 1 });
        if (refusal) throw new Refused({ refused: 'MEDIA', ...refusal });
      }
      await tell(em, report, entry, { status: null, leadUnitId: null });
      if (checked.channel !== 'PARTNER')
        await parts.notices.tellReporter(em, report, { template: 'SUBMITTED', at: now });
      if (report.reporterId) await parts.queue.enqueue(em, 'learn-reporter-contact', { reportId: report.id });
      return report;
    });
  } catch (error) {
    if (!isUniqueViolation(error, 'report_submitter_key')) throw error;
    return (await byKey(parts.database.em(), viewer, input.idempotencyKey))!;
  }
}

const byKey = (em: EntityManager, viewer: Viewer, idempotencyKey: string): Promise<Report | null> =>
  em.findOne(Report, { submitterId: viewer.id, idempotencyKey });
