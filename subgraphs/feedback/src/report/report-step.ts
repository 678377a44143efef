import { createHash } from 'node:crypto';
import { uuidv7 } from '@smarthp/kit/database';
import {
  isDone,
  type ActorKind,
  type EntryVisibility,
  type ReportStatus,
  type TimelineAction,
} from './report-codes.js';
import { nextDueAt } from './handover-clocks.js';
import type { Report } from './report.entity.js';
import { REPORT_WORKFLOW, transitionOf } from './report-workflow.js';
import { isBackAct, isSideAct } from './side-workflow.js';
import { opens } from './report.policy.js';
import { forgetUndo } from './report-undo.js';
import { TimelineEntry } from './timeline-entry.entity.js';

export interface StepActor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly unitId: string | null;
}

/** What one act adds to the timeline. */
export interface NewStep {
  readonly action: TimelineAction;
  readonly actor: StepActor;
  readonly at: Date;
  readonly visibility: EntryVisibility;
  readonly text?: string | null;
  /** Who may read the text, when fewer than may see the step. */
  readonly textVisibility?: EntryVisibility;
  readonly unitId?: string | null;
  readonly mediaIds?: readonly string[];
  /** Where a back act leads, when it is not the status before the last move. */
  readonly backTo?: ReportStatus;
}

export const CHAIN_START = '0'.repeat(64);

/** SHA-256 over the entry and the hash before it: changing, dropping or inserting an old step breaks every later one. */
export const hashOf = (before: string, entry: Omit<TimelineEntry, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        before,
        entry.reportId,
        entry.seq,
        entry.action,
        entry.status,
        entry.visibility,
        entry.text ?? null,
        entry.textVisibility,
        entry.at.toISOString(),
        entry.actorKind,
        entry.actorId,
        entry.actorUnitId ?? null,
        entry.unitId ?? null,
        entry.dueAt?.toISOString() ?? null,
        entry.mediaIds,
      ]),
    )
    .digest('hex');

/** Acts that make a report; its status is set with it. */
const isFirst = (act: TimelineAction): boolean => REPORT_WORKFLOW.some((row) => row.from === null && row.act === act);

/** Moves the report along the workflow and writes the entry. @throws when the table has no such way. */
export function takeStep(report: Report, step: NewStep): TimelineEntry {
  if (isBackAct(step.action)) {
    const to = step.backTo ?? report.statusBefore;
    if (!to) throw new Error(`No way back from ${report.status} by ${step.action}`);
    report.statusBefore = null;
    report.status = to;
  } else if (!isFirst(step.action) && !isSideAct(step.action)) {
    const row = transitionOf(report, step.action);
    if (!row) throw new Error(`No way from ${report.status} by ${step.action}`);
    report.statusBefore = report.status;
    report.status = row.to;
  }
  forgetUndo(report);
  report.entryCount += 1;
  report.version += 1;
  report.updatedAt = step.at;
  if (opens('PUBLIC', step.visibility)) report.publicSeq = report.entryCount;
  if (opens('REPORTER', step.visibility)) report.reporterSeq = report.entryCount;
  const entry = Object.assign(new TimelineEntry(), {
    id: uuidv7(step.at.getTime()),
    reportId: report.id,
    seq: report.entryCount,
    action: step.action,
    status: report.status,
    visibility: step.visibility,
    text: step.text ?? null,
    textVisibility: step.textVisibility ?? step.visibility,
    at: step.at,
    actorKind: step.actor.kind,
    actorId: step.actor.id,
    actorUnitId: step.actor.unitId,
    unitId: step.unitId ?? null,
    dueAt: report.dueAt ?? null,
    mediaIds: [...(step.mediaIds ?? [])],
  });
  entry.hash = hashOf(report.lastHash, entry);
  report.lastHash = entry.hash;
  report.queueRank = queueRankOf(report);
  return entry;
}

const BEHIND = 1e11; // seconds; later than any due time

/** Open reports by the second they are due next, done ones behind them with the newest first. */
const queueRankOf = (report: Report): number => {
  const seconds = (moment: Date): number => moment.getTime() / 1000;
  if (isDone(report.status)) return BEHIND - seconds(report.updatedAt);
  return seconds(nextDueAt(report) ?? report.createdAt);
};
