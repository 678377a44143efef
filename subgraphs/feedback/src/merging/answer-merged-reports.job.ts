import { performSystemAct } from '../report/perform-act.js';
import type { ReportAct } from '../report/report-act.js';
import type { Parts, StepReaction } from '../report/report-parts.js';

interface MastersAnswer {
  readonly masterCode: string;
  readonly text: string;
  readonly submittedAt: Date;
  readonly approvedAt: Date;
  readonly resolvedAt: Date;
}

/** A merged report gets the answer of its master, in its own timeline and as its own result; it stays MERGED. */
export const masterResolved: ReportAct<MastersAnswer> = {
  action: 'MASTER_RESOLVED',
  change: ({ report }, { text, submittedAt, approvedAt, resolvedAt, masterCode }) => {
    report.resolvedAt = resolvedAt;
    report.resultText = text;
    report.resultSubmittedAt = submittedAt;
    report.resultApprovedAt = approvedAt;
    return { visibility: 'REPORTER', text: `${masterCode}. ${text}` };
  },
};

/** As soon as a report with merged ones is resolved, each of them is to be answered. */
export const whenMasterIsResolved: StepReaction = async (parts, em, { report, statusBefore }) => {
  if (report.status !== 'RESOLVED' || statusBefore === 'RESOLVED') return;
  const children = await em.execute<object[]>('select 1 from report where merged_into_id = ?::uuid limit 1', [
    report.id,
  ]);
  if (children.length) await parts.queue.enqueue(em, 'answer-merged-reports', { masterId: report.id });
};

interface MasterRow {
  readonly code: string;
  readonly text: string | null;
  readonly submitted: string | Date | null;
  readonly approved: string | Date | null;
  readonly resolved: string | Date | null;
}

/** Each merged report in a transaction of its own; one that has this very answer already is passed over. */
export const answerMergedReports = (parts: Parts) => ({
  name: 'answer-merged-reports',
  run: async ({ masterId }: { masterId: string }): Promise<void> => {
    const em = parts.database.em();
    const [master] = await em.execute<MasterRow[]>(
      `select code, result_text as text, result_submitted_at as submitted, result_approved_at as approved,
              resolved_at as resolved from report where id = ?::uuid`,
      [masterId],
    );
    const [submittedAt, approvedAt, resolvedAt] = [master?.submitted, master?.approved, master?.resolved].map(
      (moment) => moment && new Date(moment),
    );
    if (!master?.text || !submittedAt || !approvedAt || !resolvedAt) return; // reopened meanwhile
    const children = await em.execute<{ id: string }[]>(
      'select id from report where merged_into_id = ?::uuid order by id',
      [masterId],
    );
    const answer = { masterCode: master.code, text: master.text, submittedAt, approvedAt, resolvedAt };
    for (const { id } of children)
      await performSystemAct(
        parts,
        masterResolved,
        id,
        (child) => child.mergedIntoId === masterId && child.resolvedAt?.getTime() !== resolvedAt.getTime(),
        answer,
      );
  },
});
