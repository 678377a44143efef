import { GraphQLError } from 'graphql';
import { EventSource } from './event-source.js';

export interface CityReport {
  readonly __typename: 'Report';
  readonly id: string;
  readonly title: string;
  status: string;
  version: number;
}
export interface CityContext {
  readonly authorization: string | undefined;
  readonly language: string | undefined;
}

const unit = (id: string) => ({
  __typename: 'Unit',
  id,
  name: `Unit ${id}`,
  kind: Number(id) % 2 ? 'WARD' : 'COMPANY',
  seal: `SEAL-${id}`,
});
const failing = (id: string, what: string): string => {
  if (id.endsWith('9')) throw new GraphQLError(`no ${what} for ${id}`, { extensions: { code: 'FORBIDDEN' } });
  return `0225${id}`;
};
/** Plain list as an iterator, one event a turn. */
async function* list<T>(...events: T[]): AsyncGenerator<T> {
  yield* events;
}

/** The facts of one test city and what changes them. */
export class CityFacts {
  readonly reports = new Map<string, CityReport>(
    Array.from({ length: 20 }, (_, at) => {
      const id = String(at + 1);
      return [id, { __typename: 'Report', id, title: `Report ${id}`, status: 'NEW', version: 0 }];
    }),
  );
  readonly steps = new Map<string, number>();
  readonly watchers = new Set<{
    readonly wants: (report: CityReport) => boolean;
    readonly tell: (report: CityReport) => void;
  }>();
  /** Live operations ever opened. */
  opened = 0;

  change(id: string): CityReport {
    const report = this.reports.get(id) as CityReport;
    report.version += 1;
    report.status = 'DONE';
    for (const watcher of [...this.watchers]) if (watcher.wants(report)) watcher.tell({ ...report });
    return report;
  }

  step(id: string, times: number): number {
    for (let at = 0; at < times; at += 1) {
      this.steps.set(id, (this.steps.get(id) ?? 0) + 1);
      this.change(id);
    }
    return this.steps.get(id) ?? 0;
  }

  watch<T>(
    wants: (report: CityReport) => boolean,
    shape: (report: CityReport) => T,
    first: readonly T[] = [],
  ): EventSource<T> {
    this.opened += 1;
    const source: EventSource<T> = new EventSource(first, () => this.watchers.delete(watcher));
    const watcher = { wants, tell: (report: CityReport) => source.push(shape(report)) };
    this.watchers.add(watcher);
    return source;
  }

  watchSteps(id: string, after: string | null | undefined): EventSource<object> {
    const at = this.steps.get(id) ?? 0;
    const stepAt = (cursor: number) => ({ steps: { cursor: String(cursor), report: { ...this.reports.get(id) } } });
    const from = after == null ? at : Number(after) + 1;
    const missed = Array.from({ length: at - from + 1 }, (_, k) => stepAt(from + k)).filter(
      (step) => step.steps.cursor !== '0',
    );
    return this.watch(
      (report) => report.id === id,
      () => stepAt(this.steps.get(id) ?? 0),
      missed,
    );
  }
}

type Args = {
  readonly id: string;
  readonly first: number;
  readonly to: number;
  readonly times: number;
  readonly prefix: string;
  readonly after?: string | null;
};
type Thing = { readonly __typename: string; readonly id: string; readonly kind: string };

export const cityResolvers = (facts: CityFacts): Readonly<Record<string, object>> => {
  const reportOf = (id: string) => {
    const report = facts.reports.get(id);
    return report ? { ...report } : null;
  };
  const typed = { __resolveType: (value: Thing) => value.__typename };
  return {
    accounts: {
      Query: {
        me: (_: unknown, __: unknown, { authorization }: CityContext) => authorization ?? null,
        unit: (_: unknown, { id }: Args) => unit(id),
        units: () => ['1', '2', '3'].map(unit),
      },
      Unit: {
        __resolveReference: ({ id }: Thing) => (id === '404' ? null : unit(id)),
        phone: ({ id }: Thing) => failing(id, 'phone'),
        strictPhone: ({ id }: Thing) => failing(id, 'strict phone'),
      },
    },
    feedback: {
      Query: {
        report: (_: unknown, { id }: Args) => reportOf(id),
        reports: (_: unknown, { first }: Args) => [...facts.reports.values()].slice(0, first),
        activity: () => [reportOf('1'), { __typename: 'Note', id: 'n1' }],
        unexpected: () => {
          throw new Error('select * from secret_table at 10.0.0.7');
        },
        forbidden: () => {
          throw new GraphQLError('Not yours', {
            extensions: { code: 'FORBIDDEN', response: { url: 'http://10.0.0.7/graphql' } },
          });
        },
        whoAsks: (_: unknown, __: unknown, { authorization, language }: CityContext) =>
          `${authorization ?? 'nobody'} ${language ?? ''}`,
        slow: () => new Promise((resolve) => setTimeout(() => resolve(1), 300)),
      },
      Mutation: {
        change: (_: unknown, { id }: Args) => facts.change(id),
        step: (_: unknown, { id, times }: Args) => facts.step(id, times),
      },
      Subscription: {
        reportChanged: {
          subscribe: (_: unknown, { id }: Args) =>
            facts.watch(
              (report) => !id || report.id === id,
              (report) => ({ reportChanged: report }),
            ),
        },
        steps: { subscribe: (_: unknown, { id, after }: Args) => facts.watchSteps(id, after) },
        activityFeed: {
          subscribe: () => list({ activityFeed: reportOf('2') }, { activityFeed: { __typename: 'Note', id: 'n7' } }),
        },
        counter: {
          subscribe: (_: unknown, { to }: Args) =>
            list(...Array.from({ length: to }, (_x, at) => ({ counter: at + 1 }))),
        },
        denied: {
          subscribe: () => {
            throw new GraphQLError('not allowed', { extensions: { code: 'FORBIDDEN' } });
          },
        },
        flaky: {
          subscribe: () =>
            list<object>(
              { flaky: reportOf('1') },
              { flaky: null },
              { flaky: new Error('bad event') },
              { flaky: reportOf('3') },
            ),
        },
      },
      Activity: typed,
      Node: typed,
      Note: {
        __resolveReference: (note: Thing) => note,
        text: () => 'ghi chú',
        unit: () => ({ __typename: 'Unit', id: '3' }),
      },
      Report: {
        __resolveReference: ({ id }: Thing) => reportOf(id),
        unit: ({ id }: Thing) => ({ __typename: 'Unit', id: String(Number(id) % 8) }),
        helper: ({ id }: Thing) =>
          id === '3' ? { __typename: 'Unit', id: '404' } : Number(id) % 2 ? { __typename: 'Unit', id: '9' } : null,
        followers: () => ['1', '2', '9'].map((id) => ({ __typename: 'Unit', id })),
        notes: ({ id }: Thing) => [{ __typename: 'Note', id: `n${id}` }],
        label: ({ id }: Thing, { prefix }: Args) => `${prefix}-${id}`,
      },
      Unit: {
        __resolveReference: (reference: Thing) => reference,
        openReports: () => 3,
        badge: ({ kind }: Thing) => `badge:${kind}`,
      },
    },
    places: {
      Query: { place: (_: unknown, { id }: Args) => ({ id, name: `Place ${id}`, ward: 'Hồng Bàng' }) },
      Place: { __resolveReference: ({ id }: Thing) => ({ id, name: `Place ${id}`, ward: 'Hồng Bàng' }) },
      Report: {
        __resolveReference: (reference: Thing) => reference,
        place: ({ id }: Thing) => ({ id: `p${id}`, name: `Place p${id}`, ward: 'Lê Chân' }),
      },
    },
  };
};
