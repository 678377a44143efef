import type { EntryVisibility, ReportStatus, TimelineAction } from './report-codes.js';
import type { Report } from './report.entity.js';
import { REPORT_FIELDS, momentOf } from './report.repository.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

/** Acts that whoever did them may take back while nothing else has happened: a slip of the hand, not a change of mind. */
export const UNDOABLE: ReadonlySet<TimelineAction> = new Set([
  'RECEIVE',
  'REJECT',
  'ASSIGN',
  'CLASSIFY',
  'SET_URGENCY',
  'MERGE',
  'PUBLISH',
  'UNPUBLISH',
  'ACCEPT_ASSIGNMENT',
  'ADD_COORDINATOR',
  'DELEGATE',
]);

/** Columns that only ever go on; taking back is a step of its own and leaves them be. */
const GOES_ON = new Set([
  'id',
  'code',
  'status',
  'statusBefore',
  'version',
  'updatedAt',
  'queueRank',
  'entryCount',
  'publicSeq',
  'reporterSeq',
  'lastHash',
  'undoUntil',
  'undoBy',
  'undoState',
]);

/** What a report was before an act, column by column, as JSON. */
export type Snapshot = Readonly<Record<string, string>>;

/** What `undoState` holds. */
export interface KeptForUndo {
  readonly action: TimelineAction;
  /** Number of the step that would be taken back. */
  readonly seq: number;
  readonly visibility: EntryVisibility;
  readonly status: ReportStatus;
  /** Only the columns the act changed, with what stood there before. */
  readonly columns: Readonly<Record<string, unknown>>;
}

const KEPT = REPORT_FIELDS.filter((field) => !GOES_ON.has(field));
const valueIn = (report: Report, field: string): unknown => (report as unknown as Record<string, unknown>)[field];

export const snapshotOf = (report: Report): Snapshot =>
  Object.fromEntries([...KEPT, 'status'].map((field) => [field, JSON.stringify(valueIn(report, field) ?? null)]));

/** Lets the act be taken back until `until` by who did it. */
export function offerUndo(
  report: Report,
  entry: TimelineEntry,
  before: Snapshot,
  { by, until }: { by: string; until: Date },
): void {
  const changed = KEPT.filter((field) => JSON.stringify(valueIn(report, field) ?? null) !== before[field]);
  const kept: KeptForUndo = {
    action: entry.action,
    seq: entry.seq,
    visibility: entry.visibility,
    status: JSON.parse(before['status']!) as ReportStatus,
    columns: Object.fromEntries(changed.map((field) => [field, JSON.parse(before[field]!) as unknown])),
  };
  report.undoState = kept as unknown as Record<string, unknown>;
  report.undoUntil = until;
  report.undoBy = by;
}

export const keptForUndo = (report: Pick<Report, 'undoState'>): KeptForUndo | undefined =>
  (report.undoState as unknown as KeptForUndo | null) ?? undefined;

/** Puts back what the act changed. The status moves with the step. */
export function putBack(report: Report, kept: KeptForUndo): void {
  const row = report as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(kept.columns)) row[field] = momentOf(field, value);
}

/** Nothing is left to take back: called with every new step. */
export function forgetUndo(report: Report): void {
  report.undoUntil = null;
  report.undoBy = null;
  report.undoState = null;
}
