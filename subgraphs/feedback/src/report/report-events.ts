import { recordEvent } from '@smarthp/kit/outbox';
import type { EntityManager } from '@smarthp/kit/database';
import { z } from 'zod';
import type { TimelineAction } from './report-codes.js';
import type { Report } from './report.entity.js';
import { followOwn } from './report-followers.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

/** What happened, by the act that did it. */
export const EVENT_OF: Readonly<Record<TimelineAction, string>> = {
  SUBMIT: 'feedback.report.submitted',
  REQUEST_INFO: 'feedback.report.information-requested',
  SUPPLY_INFO: 'feedback.report.information-supplied',
  REJECT: 'feedback.report.rejected',
  MERGE: 'feedback.report.merged',
  MERGED_IN: 'feedback.report.duplicate-merged-in',
  RECEIVE: 'feedback.report.received',
  ASSIGN: 'feedback.report.assigned',
  REFER_OUT: 'feedback.report.referred-out',
  SEND_BACK: 'feedback.report.sent-back',
  ACCEPT_ASSIGNMENT: 'feedback.report.accepted',
  UPDATE_PROGRESS: 'feedback.report.progress-posted',
  SCHEDULE: 'feedback.report.scheduled',
  START_SCHEDULED: 'feedback.report.scheduled-work-started',
  RESUME: 'feedback.report.resumed',
  SUBMIT_RESULT: 'feedback.report.result-submitted',
  RETURN_RESULT: 'feedback.report.result-returned',
  APPROVE_RESULT: 'feedback.report.resolved',
  RATE: 'feedback.report.rated',
  REOPEN: 'feedback.report.reopened',
  CLOSE: 'feedback.report.closed',
  WITHDRAW: 'feedback.report.withdrawn',
  PUBLISH: 'feedback.report.published',
  UNPUBLISH: 'feedback.report.hidden',
  COMMENT_INTERNAL: 'feedback.report.internal-note-added',
  CLASSIFY: 'feedback.report.classified',
  SET_URGENCY: 'feedback.report.urgency-set',
  ADD_COORDINATOR: 'feedback.report.coordinator-added',
  DELEGATE: 'feedback.report.delegated',
  EXTEND_DEADLINE: 'feedback.report.extension-asked',
  APPROVE_EXTENSION: 'feedback.report.extension-approved',
  REFUSE_EXTENSION: 'feedback.report.extension-refused',
  URGE: 'feedback.report.urged',
  REFUSE_REOPENING: 'feedback.report.reopening-refused',
  SPLIT: 'feedback.report.split',
  SPLIT_OFF: 'feedback.report.split-off',
  UNMERGE: 'feedback.report.unmerged',
  UNMERGED_OUT: 'feedback.report.duplicate-taken-out',
  MASTER_RESOLVED: 'feedback.report.merged-into-resolved',
  INCIDENT_MESSAGE: 'feedback.report.incident-message-posted',
  REDACT: 'feedback.report.redacted',
  UNDO: 'feedback.report.act-undone',
  OUTSIDE_REPLY: 'feedback.report.outside-replied',
  OUTSIDE_RETURN: 'feedback.report.outside-returned',
  WARN: 'feedback.report.due-soon',
  BREACH: 'feedback.report.breached',
  ESCALATE: 'feedback.report.escalated',
  DUE_CHANGED: 'feedback.report.due-changed',
  UNIT_SUCCEEDED: 'feedback.report.unit-succeeded',
};

/** The facts every report event carries. Ids only: no name, no contact, no text. */
export const reportEventData = z.strictObject({
  code: z.string(),
  action: z.string(),
  seq: z.int(),
  status: z.string(),
  statusBefore: z.string().nullable(),
  publication: z.string(),
  urgency: z.string(),
  categoryCode: z.string(),
  fieldCode: z.string().nullable(),
  wardId: z.string(),
  leadUnitId: z.string().nullable(),
  leadUnitIdBefore: z.string().nullable(),
  coordinatingUnitIds: z.array(z.string()),
  /** Whom an inbox may tell; null when the reporter has no account. */
  reporterId: z.string().nullable(),
  /** Who may read the step. */
  visibility: z.enum(['PUBLIC', 'REPORTER', 'INTERNAL']),
  dueAt: z.string().nullable(),
});
export type ReportEventData = z.infer<typeof reportEventData>;

export interface Before {
  readonly status: string | null;
  readonly leadUnitId: string | null;
}

/** The event of a step, in the transaction that writes the step; with the first one its reporter follows it. */
export async function tell(em: EntityManager, report: Report, entry: TimelineEntry, before: Before): Promise<void> {
  const data: ReportEventData = {
    code: report.code,
    action: entry.action,
    seq: entry.seq,
    status: report.status,
    statusBefore: before.status,
    publication: report.publication,
    urgency: report.urgency,
    categoryCode: report.categoryCode,
    fieldCode: report.fieldCode ?? null,
    wardId: report.wardId,
    leadUnitId: report.leadUnitId ?? null,
    leadUnitIdBefore: before.leadUnitId,
    coordinatingUnitIds: [...report.coordinatingUnitIds],
    reporterId: report.reporterId ?? null,
    visibility: entry.visibility,
    dueAt: report.dueAt?.toISOString() ?? null,
  };
  if (entry.seq === 1) await followOwn(em, report, entry.at);
  await recordEvent(em, { type: EVENT_OF[entry.action], subject: report.id, data }, entry.at);
}
