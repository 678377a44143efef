import { Component, computed, effect, inject, resource, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonInfiniteScroll } from '@ionic/angular/ion-infinite-scroll';
import { IonInfiniteScrollContent } from '@ionic/angular/ion-infinite-scroll-content';
import { IonModal } from '@ionic/angular/ion-modal';
import { IonRefresher } from '@ionic/angular/ion-refresher';
import { IonRefresherContent } from '@ionic/angular/ion-refresher-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty, Failure, Icon, NumberPipe, Skeleton } from '@smarthp/angular';
import { ReportsDocument } from '../../gql/graphql';
import { DraftStore } from '../outbox/draft-store';
import { OutboxRow } from '../outbox/outbox-row';
import { keptQuery } from '../phone/kept-query';
import { SavedNote } from '../phone/saved-note';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { FilterSheet } from './filter-sheet';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import {
  addressOf,
  contractFilter,
  countSet,
  filterFrom,
  type ReportListFilter,
  STATUS_GROUPS,
} from './report-list-filter';
import { ReportRow } from './report-row';

const PAGE = 20;

/** One's own reports, and those open to all. */
@Component({
  selector: 'hp-reports',
  imports: [
    SavedNote,
    RouterLink,
    IonContent,
    IonFooter,
    IonHeader,
    IonInfiniteScroll,
    IonInfiniteScrollContent,
    IonModal,
    IonRefresher,
    IonRefresherContent,
    TranslocoPipe,
    Empty,
    Failure,
    Icon,
    NumberPipe,
    Skeleton,
    FilterSheet,
    OutboxRow,
    ReportRow,
    SignInButton,
  ],
  templateUrl: './reports.page.html',
})
export class ReportsPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(DraftStore);
  protected readonly me = inject(Me);
  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly filter = computed(() => filterFrom(this.address(), this.me.signedIn() ? 'MINE' : 'PUBLIC'));
  protected readonly groups = computed(() =>
    this.filter().scope === 'MINE' ? STATUS_GROUPS : STATUS_GROUPS.filter((g) => g !== 'you'),
  );
  protected readonly set = computed(() => countSet(this.filter()));
  protected readonly sheetOpen = signal(false);
  protected readonly askSignIn = computed(() => this.filter().scope === 'MINE' && !this.me.signedIn());
  protected readonly query = keptQuery(
    ReportsDocument,
    () => {
      const filter = this.filter();
      if (filter.scope === 'MINE' && !this.me.viewer()) return null;
      return { scope: filter.scope, filter: contractFilter(filter), first: PAGE };
    },
    { keep: 'reports', personal: true },
  );
  protected readonly reports = computed(() => this.query.data()?.reports.edges.map((e) => e.node) ?? []);
  protected readonly page = computed(() => this.query.data()?.reports.pageInfo ?? null);
  protected readonly total = computed(() => this.query.data()?.reports.totalCount ?? 0);
  private readonly drafts = resource({
    params: () => ({ owner: this.me.id(), version: this.store.version() }),
    loader: ({ params }) => this.store.all(params.owner),
  });
  protected readonly waiting = computed(() =>
    this.filter().scope === 'MINE' && this.drafts.hasValue() ? this.drafts.value() : [],
  );

  constructor() {
    addWords('reports', { vi, en });
    // a report that has just gone out belongs into the list
    let seen = untracked(this.store.version);
    effect(() => {
      const version = this.store.version();
      if (version === seen) return;
      seen = version;
      if (untracked(this.filter).scope === 'MINE' && untracked(this.me.viewer)) void this.query.refresh();
    });
  }

  protected go(change: Partial<ReportListFilter>): void {
    this.sheetOpen.set(false);
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: addressOf({ ...this.filter(), ...change }),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected find(event: Event): void {
    this.go({ search: (event.target as HTMLInputElement).value.trim() });
  }

  protected async more(event: Event): Promise<void> {
    const page = this.page();
    if (page?.hasNextPage) await this.query.more({ after: page.endCursor });
    await (event.target as HTMLIonInfiniteScrollElement).complete();
  }

  protected async refresh(event: Event): Promise<void> {
    await this.query.refresh();
    await (event.target as HTMLIonRefresherElement).complete();
  }
}
