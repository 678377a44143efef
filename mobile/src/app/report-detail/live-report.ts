import { computed, inject, type Signal } from '@angular/core';
import { type FailureKind, liveQuery, type LiveState } from '@smarthp/angular';
import {
  ReportChangedDocument,
  type ReportChangedSubscription,
  ReportDetailDocument,
  type ReportDetailQuery,
} from '../../gql/graphql';
import { keepAnswers } from '../phone/kept-query';
import { Me } from '../session/me';

export type DetailedReport = NonNullable<ReportDetailQuery['report']>;
export type Step = DetailedReport['timeline']['edges'][number]['node'];

export interface LiveReport {
  /** Null while unknown, or when there is none to see. */
  readonly report: Signal<DetailedReport | null>;
  /** An answer came and there is no such report for this person. */
  readonly missing: Signal<boolean>;
  readonly loading: Signal<boolean>;
  readonly failure: Signal<FailureKind | null>;
  readonly state: Signal<LiveState>;
  readonly fresh: Signal<boolean>;
  /** Of what time it is, ISO or ms. */
  readonly asOf: Signal<string | number | null>;
  refresh(): Promise<void>;
}

/**
 * A report that stays true: asked once, then every step as it happens, from the last one seen after a sleep or a
 * lost line, and from this phone when there is no network. Needs an injection context.
 */
export function liveReport(code: () => string, onStep?: (step: Step) => void): LiveReport {
  const me = inject(Me);
  // who asks belongs to the question: a private report opens up after signing in
  const variables = computed(() => ({ code: code(), who: me.id() }));
  const resource = liveQuery({
    query: ReportDetailDocument,
    subscription: ReportChangedDocument,
    variables: () => ({ code: variables().code }),
    eventVariables: ({ code: asked }, after) => ({ code: asked, after }),
    cursorOfData: (data) => data.report?.cursor,
    cursorOfEvent: (event) => event.reportChanged.cursor,
    seqOfEvent: (event) => event.reportChanged.entry.seq,
    merge: withStep,
    onEvent: (event) => onStep?.(event.reportChanged.entry),
  });
  const kept = keepAnswers(resource, () => ({ code: code() }), { keep: 'report', personal: true });
  return {
    report: computed(() => kept.data()?.report ?? null),
    missing: computed(() => resource.data() !== undefined && resource.data()?.report === null && !resource.busy()),
    loading: kept.loading,
    failure: kept.failure,
    state: computed(() => (kept.failure() === 'offline' ? 'offline' : kept.keptAt() ? 'behind' : resource.liveState())),
    fresh: resource.fresh,
    asOf: computed(() => kept.keptAt() ?? resource.asOf() ?? null),
    refresh: kept.refresh,
  };
}

/** The report with one more step; a step that is there already, or was never meant for citizens, changes nothing. */
export function withStep(data: ReportDetailQuery, { reportChanged }: ReportChangedSubscription): ReportDetailQuery {
  const { entry, report } = reportChanged;
  const known = data.report;
  if (!known || known.id !== report.id) return data;
  const { edges } = known.timeline;
  const fresh = entry.visibility !== 'INTERNAL' && !edges.some(({ node }) => node.seq === entry.seq);
  const edge = { __typename: 'TimelineEdge' as const, cursor: entry.cursor, node: entry };
  const timeline = fresh
    ? { ...known.timeline, totalCount: known.timeline.totalCount + 1, edges: [...edges, edge] }
    : known.timeline;
  return { ...data, report: { ...known, ...report, timeline } };
}
