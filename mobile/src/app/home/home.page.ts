import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonRefresher } from '@ionic/angular/ion-refresher';
import { IonRefresherContent } from '@ionic/angular/ion-refresher-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Appearance, DatePipe, Empty, Failure, Icon, Language, Logo, Skeleton } from '@smarthp/angular';
import { HomeDossiersDocument, HomeMineDocument, HomeNewsDocument, HomeWarningsDocument } from '../../gql/graphql';
import { keptQuery } from '../phone/kept-query';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { HomeAsks } from './home-asks';
import { HomeHero } from './home-hero';
import { HomeReport } from './home-report';
import { HomeTiles } from './home-tiles';
import { NewsRow } from '../news/news-row';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** Answer first: the report panel, what needs the person, the newest live report; then everything else. */
@Component({
  selector: 'hp-home',
  imports: [
    RouterLink,
    IonContent,
    IonHeader,
    IonRefresher,
    IonRefresherContent,
    TranslocoPipe,
    DatePipe,
    Empty,
    Failure,
    Icon,
    Logo,
    Skeleton,
    SignInButton,
    HomeAsks,
    HomeHero,
    HomeReport,
    HomeTiles,
    NewsRow,
  ],
  templateUrl: './home.page.html',
  styleUrl: './home.page.css',
})
export class HomePage {
  protected readonly me = inject(Me);
  protected readonly language = inject(Language);
  private readonly appearance = inject(Appearance);
  protected readonly simple = computed(() => this.appearance.choice().simple);
  protected readonly mine = keptQuery(HomeMineDocument, () => (this.me.viewer() ? {} : null), {
    keep: 'home-mine',
    personal: true,
  });
  protected readonly dossiers = keptQuery(
    HomeDossiersDocument,
    () => ((this.me.viewer()?.level ?? 0) >= 2 ? {} : null),
    { keep: 'home-dossiers', personal: true },
  );
  protected readonly news = keptQuery(HomeNewsDocument, () => ({ language: this.language.active() }), {
    keep: 'home-news',
  });
  protected readonly warnings = keptQuery(HomeWarningsDocument, () => ({}), { keep: 'home-warnings' });

  protected readonly reports = computed(() => this.mine.data()?.reports.edges.map((e) => e.node) ?? []);
  /** The newest that still runs, else the newest. */
  protected readonly newest = computed(
    () => this.reports().find((r) => !OVER.includes(r.status)) ?? this.reports()[0] ?? null,
  );
  protected readonly pinned = computed(
    () =>
      this.warnings
        .data()
        ?.articles.edges.map((e) => e.node)
        .find((a) => a.pinned) ?? null,
  );
  protected readonly articles = computed(() =>
    (this.news.data()?.articles.edges.map((e) => e.node) ?? []).filter((a) => a.id !== this.pinned()?.id).slice(0, 3),
  );
  protected readonly myDossiers = computed(() => this.dossiers.data()?.myDossiers.edges.map((e) => e.node) ?? []);

  constructor() {
    addWords('home', { vi, en });
  }

  /** Coming back to the tab asks again: what needs the person must not be old. */
  ionViewDidEnter(): void {
    if (this.me.viewer()) void this.mine.refresh();
  }

  protected async refresh(event: Event): Promise<void> {
    const jobs = [this.news.refresh(), this.warnings.refresh()];
    if (this.me.viewer()) jobs.push(this.mine.refresh());
    await Promise.race([Promise.all(jobs), new Promise((done) => setTimeout(done, 6_000))]);
    (event.target as HTMLIonRefresherElement).complete();
  }
}

const OVER: readonly string[] = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'REFERRED_OUT'];
