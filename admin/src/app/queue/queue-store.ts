import { computed, inject, Injectable, signal } from '@angular/core';
import { liveQuery } from '@smarthp/angular';
import {
  QueueChangedDocument,
  QueueDocument,
  type QueueChangedSubscription,
  type QueueTableRowFragment,
} from '../../gql/graphql';
import { type QueueFilter, sameFilter, toReportFilter } from './queue-filter';
import { SeenReports } from './seen-reports';

export interface QueueItem {
  readonly report: QueueTableRowFragment;
  /** It no longer belongs to this view, but stays in place while it is the one being worked on. */
  readonly left: boolean;
}

const PAGE = 50;

/**
 * The queue on screen. Rows that change are repainted where they stand; work that enters waits behind a bar, so that
 * nothing moves under a finger; what leaves goes, except the open case.
 */
@Injectable()
export class QueueStore {
  private readonly seen = inject(SeenReports);
  readonly filter = signal<QueueFilter | null>(null, { equal: (a, b) => a === b || (!!a && !!b && sameFilter(a, b)) });
  readonly openCode = signal<string | null>(null);
  private fetching = false;
  private readonly entered = signal<ReadonlySet<string>>(new Set());
  private readonly gone = signal<ReadonlySet<string>>(new Set());

  private readonly variables = computed(() => {
    const filter = this.filter();
    return filter ? { view: filter.view, filter: toReportFilter(filter), first: PAGE, sort: filter.sort } : undefined;
  });
  readonly live = liveQuery({
    query: QueueDocument,
    variables: this.variables,
    subscription: QueueChangedDocument,
    eventVariables: ({ view, filter }, after) => ({ view, filter, after }),
    cursorOfData: () => undefined,
    cursorOfEvent: (event) => event.queueChanged.cursor,
    onEvent: (event) => this.take(event.queueChanged),
  });

  private readonly edges = computed(() => this.live.data()?.queue.edges ?? []);
  readonly items = computed<readonly QueueItem[]>(() => {
    const gone = this.gone();
    const open = this.openCode();
    return this.edges()
      .map(({ node }) => ({ report: node, left: gone.has(node.code) }))
      .filter((item) => !item.left || item.report.code === open);
  });
  /** Codes of work that entered since the list was read. */
  readonly waiting = computed(() => {
    const shown = new Set(this.edges().map(({ node }) => node.code));
    return [...this.entered()].filter((code) => !shown.has(code));
  });
  readonly total = computed(() => {
    const total = this.live.data()?.queue.totalCount ?? 0;
    const left = this.edges().filter(({ node }) => this.gone().has(node.code)).length;
    return Math.max(0, total - left + this.waiting().length);
  });
  readonly hasMore = computed(() => this.live.data()?.queue.pageInfo.hasNextPage ?? false);

  show(filter: QueueFilter): void {
    const before = this.filter();
    if (before && sameFilter(before, filter)) return;
    this.forget();
    this.filter.set(filter);
  }

  /** Takes the waiting work into the list. */
  async takeIn(): Promise<void> {
    await this.live.reload();
    this.forget();
  }

  /** The next page; asked for once however often the end of the list is reached while it is on its way. */
  async more(): Promise<void> {
    const page = this.live.data()?.queue.pageInfo;
    if (!page?.hasNextPage || !page.endCursor || this.fetching) return;
    this.fetching = true;
    await this.live.more({ after: page.endCursor }).finally(() => (this.fetching = false));
  }

  private take(change: QueueChangedSubscription['queueChanged']): void {
    const { code, kind } = change;
    if (!code) return;
    if (kind === 'LEFT') {
      this.gone.update((codes) => new Set([...codes, code]));
      this.entered.update((codes) => without(codes, code));
    } else if (kind === 'ENTERED') {
      this.gone.update((codes) => without(codes, code));
      this.entered.update((codes) => new Set([...codes, code]));
      if (this.edges().length === 0) void this.takeIn();
    }
    if (code === this.openCode() && change.report) this.seen.mark(change.report);
  }

  private forget(): void {
    this.entered.set(new Set());
    this.gone.set(new Set());
  }
}

function without(codes: ReadonlySet<string>, code: string): ReadonlySet<string> {
  return new Set([...codes].filter((one) => one !== code));
}
