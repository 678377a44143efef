import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, apiQuery, liveQuery } from '@smarthp/angular';
import {
  ModerationCaseDocument,
  type ModerationCaseFragment,
  ModerationQueueChangedDocument,
  ModerationQueueDocument,
  type ModerationRowFragment,
} from '../../gql/graphql';

const PAGE = 50;

/** What waits for publication, and the one being looked at. What is done leaves the list; what enters waits its turn. */
@Injectable()
export class ModerationStore {
  private readonly api = inject(Api);
  readonly code = signal<string | null>(null);
  private readonly gone = signal<ReadonlySet<string>>(new Set());

  readonly queue = liveQuery({
    query: ModerationQueueDocument,
    variables: () => ({ first: PAGE }),
    subscription: ModerationQueueChangedDocument,
    eventVariables: (_variables, after) => ({ after }),
    cursorOfData: () => undefined,
    cursorOfEvent: (event) => event.queueChanged.cursor,
    onEvent: ({ queueChanged: { code, kind } }) => {
      if (!code) return;
      this.gone.update((codes) => (kind === 'LEFT' ? new Set([...codes, code]) : without(codes, code)));
      if (kind === 'ENTERED') void this.queue.reload();
    },
  });
  readonly items = computed<readonly ModerationRowFragment[]>(() => {
    const [gone, open] = [this.gone(), this.code()];
    const edges = this.queue.data()?.queue.edges ?? [];
    return edges.map(({ node }) => node).filter(({ code }) => !gone.has(code) || code === open);
  });
  /** How many still wait. */
  readonly waiting = computed(() => {
    const queue = this.queue.data()?.queue;
    if (!queue) return null;
    return Math.max(0, queue.totalCount - queue.edges.filter(({ node }) => this.gone().has(node.code)).length);
  });

  readonly case = apiQuery({
    query: ModerationCaseDocument,
    variables: () => {
      const code = this.code();
      return code ? { code } : undefined;
    },
  });
  readonly report = computed<ModerationCaseFragment | null>(() => {
    const report = this.case.data()?.report;
    return report?.code === this.code() ? report : null;
  });
  readonly missing = computed(() => this.case.data()?.report === null && !this.case.busy());

  /** The code beside the open one; the first of the list when none is open. */
  beside(by: 1 | -1): string | undefined {
    const codes = this.items().map(({ code }) => code);
    const at = codes.indexOf(this.code() ?? '');
    return at < 0 ? codes[0] : codes[at + by];
  }

  /** The next one to decide on: below, else above; undefined when it was the last. */
  nextToDecide(): string | undefined {
    const open = this.code();
    const codes = this.items().map(({ code }) => code);
    const at = codes.indexOf(open ?? '');
    const waiting = (code: string) => code !== open && !this.gone().has(code);
    return codes.slice(at + 1).find(waiting) ?? codes.slice(0, Math.max(0, at)).reverse().find(waiting);
  }

  /** Takes a decided one off the list at once. */
  done(code: string): void {
    this.gone.update((codes) => new Set([...codes, code]));
  }

  /** Reads the open case anew, past the cache. */
  async refresh(): Promise<ModerationCaseFragment | null> {
    const code = this.code();
    if (!code) return null;
    const { data } = await this.api.query(ModerationCaseDocument, { code });
    return data?.report ?? null;
  }
}

const without = (codes: ReadonlySet<string>, code: string): ReadonlySet<string> =>
  new Set([...codes].filter((one) => one !== code));
