import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Api } from '@smarthp/angular';
import {
  BulkJobDocument,
  type BulkProgressFragment,
  type StartBulkActInput,
  StartBulkActDocument,
} from '../../gql/graphql';
import { type ActTrouble, readOutcome } from '../report/acts/read-outcome';

const LOOK_EVERY_MS = 700;

/** One act on many cases while it runs: begun once, then looked at until the last case is through. */
@Injectable()
export class BulkJobRun {
  private readonly api = inject(Api);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  readonly job = signal<BulkProgressFragment | null>(null);
  readonly busy = signal(false);
  readonly trouble = signal<ActTrouble | null>(null);
  readonly finished = computed(() => !!this.job()?.finishedAt);
  readonly share = computed(() => {
    const job = this.job();
    return job?.total ? Math.round(((job.done + job.refused) / job.total) * 100) : 0;
  });
  readonly refused = computed(() => this.job()?.items.filter(({ state }) => state === 'REFUSED') ?? []);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      clearTimeout(this.timer);
    });
  }

  /** True when the job runs; otherwise `trouble` says why not. */
  async start(input: StartBulkActInput): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.trouble.set(null);
    const { data, failure } = await this.api.mutate(StartBulkActDocument, { input });
    this.busy.set(false);
    const outcome = data?.startBulkAct;
    if (outcome?.__typename === 'BulkJob') {
      this.watch(outcome);
      return true;
    }
    this.trouble.set(readOutcome(outcome, failure ? failure : undefined));
    return false;
  }

  /** Goes on looking at a job that somebody else began. */
  async follow(id: string): Promise<void> {
    if (this.gone) return;
    const { data } = await this.api.query(BulkJobDocument, { id });
    if (data?.bulkJob) this.watch(data.bulkJob);
    else this.timer = setTimeout(() => void this.follow(id), LOOK_EVERY_MS * 3);
  }

  private watch(job: BulkProgressFragment): void {
    if (this.gone) return;
    this.job.set(job);
    clearTimeout(this.timer);
    if (!job.finishedAt) this.timer = setTimeout(() => void this.follow(job.id), LOOK_EVERY_MS);
  }
}
