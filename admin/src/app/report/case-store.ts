import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, liveQuery } from '@smarthp/angular';
import {
  CaseChangedDocument,
  CaseDocument,
  type CaseChangedSubscription,
  type CaseQuery,
  type TimelineStepFragment,
} from '../../gql/graphql';
import { type CaseState } from './acts/changes-between';

/** `stale` keeps the last good case on screen while the server cannot be reached. */
export type CaseStatus = 'loading' | 'ready' | 'stale' | 'missing' | 'failed';

type ReadReport = NonNullable<CaseQuery['report']>;

/**
 * The open case. What is shown comes only from the server: the answer to a read or a live step. A sleeping screen goes
 * on from the last step it saw, so it misses nothing; a step that comes twice is shown once.
 */
@Injectable()
export class CaseStore {
  private readonly api = inject(Api);
  readonly code = signal<string | null>(null);
  /** Numbers of the steps that arrived while the case was open. */
  readonly fresh = signal<ReadonlySet<number>>(new Set());

  private readonly variables = computed(() => {
    const code = this.code();
    return code ? { code } : undefined;
  });
  private readonly live = liveQuery({
    query: CaseDocument,
    variables: this.variables,
    subscription: CaseChangedDocument,
    eventVariables: ({ code }, after) => ({ code, after }),
    cursorOfData: (data) => data.report?.cursor,
    cursorOfEvent: (event) => event.reportChanged.cursor,
    seqOfEvent: (event) => event.reportChanged.entry.seq,
    merge: (data, event) => ({ ...data, report: data.report ? joined(data.report, event.reportChanged) : null }),
    onEvent: (event) => this.noteFresh(event.reportChanged.entry.seq),
  });

  readonly state = computed<CaseState | null>(() => {
    const report = this.live.data()?.report;
    return report && report.code === this.code() ? stateOf(report) : null;
  });
  readonly report = computed(() => this.state()?.report ?? null);
  readonly steps = computed(() => this.state()?.steps ?? []);
  readonly loadedAt = this.live.asOf;
  readonly status = computed<CaseStatus>(() => {
    if (this.state()) return this.live.failure() ? 'stale' : 'ready';
    if (this.live.failure()) return this.live.failure()?.kind === 'refused' ? 'missing' : 'failed';
    return this.live.data() && !this.live.busy() ? 'missing' : 'loading';
  });

  /** Opens a case by its code; the one before is let go. */
  open(code: string): void {
    this.fresh.set(new Set());
    this.code.set(code);
  }

  /** Reads the case anew; null when it could not be read. What is on screen follows. */
  async refresh(): Promise<CaseState | null> {
    const code = this.code();
    if (!code) return null;
    const { data } = await this.api.query(CaseDocument, { code });
    if (!data && this.live.failure()) void this.live.reload();
    return data?.report ? stateOf(data.report) : null;
  }

  private noteFresh(seq: number): void {
    this.fresh.update((seqs) => new Set([...seqs, seq]));
  }
}

function stateOf(report: ReadReport): CaseState {
  return { report, steps: inOrder(report.timeline.edges.map((edge) => edge.node)) };
}

/** The case after a live step; a step that overtook a read never turns the report back. */
function joined(report: ReadReport, change: CaseChangedSubscription['reportChanged']): ReadReport {
  const { edges } = report.timeline;
  const known = edges.some((edge) => edge.node.seq === change.entry.seq);
  const entered = known
    ? edges
    : [...edges, { __typename: 'TimelineEdge' as const, cursor: change.entry.cursor, node: change.entry }];
  const newest = change.report.version < report.version ? report : { ...report, ...change.report };
  return { ...newest, timeline: { ...report.timeline, edges: entered } };
}

function inOrder(steps: readonly TimelineStepFragment[]): TimelineStepFragment[] {
  return [...new Map(steps.map((step) => [step.seq, step])).values()].sort((a, b) => a.seq - b.seq);
}
