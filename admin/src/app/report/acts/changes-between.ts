import type { CaseReportFragment, TimelineStepFragment } from '../../../gql/graphql';

/** One difference a person should know of before trying an act again; `from` and `to` are codes or words to show. */
export interface CaseChange {
  readonly field: 'status' | 'urgency' | 'category' | 'unit' | 'due' | 'publication';
  readonly from: string | null;
  readonly to: string | null;
}

/** The case as a screen holds it: the report with every step read so far, oldest first. */
export interface CaseState {
  readonly report: CaseReportFragment;
  readonly steps: readonly TimelineStepFragment[];
}

export interface CaseChanges {
  readonly changes: readonly CaseChange[];
  /** Steps that happened since, newest last. */
  readonly steps: readonly TimelineStepFragment[];
}

/** What happened to a case between two looks at it, field by field and step by step. */
export function changesBetween(before: CaseState, after: CaseState): CaseChanges {
  const changes = (Object.keys(SHOWN) as CaseChange['field'][])
    .map((field) => ({ field, from: SHOWN[field](before.report), to: SHOWN[field](after.report) }))
    .filter((change) => change.from !== change.to);
  const last = before.steps.at(-1)?.seq ?? 0;
  return { changes, steps: after.steps.filter((step) => step.seq > last) };
}

/** True when only clocks moved between two looks: steps of the system, and nothing a person would decide on. */
export function onlyTheSystemMoved(before: CaseState, after: CaseState): boolean {
  const { changes, steps } = changesBetween(before, after);
  return !changes.length && steps.length > 0 && steps.every(({ actor }) => actor.kind === 'SYSTEM');
}

const SHOWN: Record<CaseChange['field'], (report: CaseReportFragment) => string | null> = {
  status: (report) => report.status,
  urgency: (report) => report.urgency,
  category: (report) => report.category.name,
  unit: (report) => report.handlingUnit?.name ?? null,
  due: (report) => report.dueAt ?? null,
  publication: (report) => report.publication,
};
