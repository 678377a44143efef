import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Empty, Failure, failureKind, Icon, Skeleton } from '@smarthp/angular';
import { DueRecountDocument, type DueRecountRowFragment, DueRecountsDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { LimitWords } from '../limits/limit-words';
import { SettingsFrame } from '../parts/settings-frame';

const LOOK_AGAIN_MS = 3_000;

/** What came of each change of calendar or limits: which reports moved, from when to when. */
@Component({
  selector: 'admin-recounts',
  imports: [SettingsFrame, RouterLink, DatePipe, Icon, Empty, Skeleton, Failure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recounts.page.html',
  styleUrl: './recounts.page.scss',
})
export class RecountsPage {
  /** The open one, from the address. */
  readonly recount = input<string>();

  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly limitWords = inject(LimitWords);
  protected readonly list = apiQuery({ query: DueRecountsDocument, variables: () => ({ first: 20 }) });
  protected readonly page = computed(() => this.list.data()?.dueRecounts);
  protected readonly detail = apiQuery({
    query: DueRecountDocument,
    variables: () => {
      const id = this.recount() ?? this.page()?.edges[0]?.node.id;
      return id ? { id, first: 50 } : undefined;
    },
  });
  protected readonly chosen = computed(() => this.detail.data()?.dueRecount);
  protected readonly failure = computed(() => {
    const failure = this.detail.failure();
    return failure ? failureKind(failure) : null;
  });

  constructor() {
    // Until it is through, look again: the counting takes seconds, not hours.
    const timer = setInterval(() => {
      const running = this.page()?.edges.some(
        ({ node }) => !node.finishedAt && Date.parse(node.startsAt) <= Date.now(),
      );
      if (!running) return;
      void this.list.reload();
      void this.detail.reload();
    }, LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected readonly what = ({ area, key }: DueRecountRowFragment): string =>
    area === 'LIMITS'
      ? this.limitWords.key(key)
      : key === 'WEEK'
        ? this.t('clocks.calendar.week')
        : this.t('clocks.recounts.day', { date: key.split('-').reverse().join('/') });

  protected state(recount: DueRecountRowFragment): string {
    if (recount.finishedAt) return this.t('clocks.recounts.moved', { moved: recount.moved, looked: recount.looked });
    return Date.parse(recount.startsAt) > Date.now()
      ? this.t('clocks.recounts.waiting')
      : this.t('clocks.recounts.running', { looked: recount.looked });
  }

  protected open(recount: string): void {
    void this.router.navigate([], { queryParams: { recount }, queryParamsHandling: 'merge' });
  }
}
