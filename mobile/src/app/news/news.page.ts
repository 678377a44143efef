import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonInfiniteScroll } from '@ionic/angular/ion-infinite-scroll';
import { IonInfiniteScrollContent } from '@ionic/angular/ion-infinite-scroll-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty, Failure, Icon, Language, Skeleton, WordPipe } from '@smarthp/angular';
import { type ArticleCategory, ArticlesDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import { SavedNote } from '../phone/saved-note';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { NewsRow } from './news-row';

const SECTIONS: readonly ArticleCategory[] = [
  'WARNING',
  'GOVERNMENT',
  'SERVICE',
  'TRAFFIC',
  'HEALTH',
  'EDUCATION',
  'TOURISM',
  'CAMPAIGN',
];

/** News with credit to its source. */
@Component({
  selector: 'hp-news',
  imports: [
    SavedNote,
    IonContent,
    IonHeader,
    IonInfiniteScroll,
    IonInfiniteScrollContent,
    TranslocoPipe,
    Empty,
    Failure,
    Icon,
    Skeleton,
    WordPipe,
    BackButton,
    NewsRow,
  ],
  templateUrl: './news.page.html',
})
export class NewsPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly language = inject(Language);
  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly sections = SECTIONS;
  protected readonly section = computed(() => {
    const named = this.address().get('section') as ArticleCategory | null;
    return named && SECTIONS.includes(named) ? named : null;
  });
  protected readonly words = computed(() => this.address().get('q') ?? '');
  protected readonly query = keptQuery(
    ArticlesDocument,
    () => ({
      filter: { category: this.section(), search: this.words() || null, language: this.language.active() },
      first: 20,
    }),
    { keep: 'news' },
  );
  protected readonly found = computed(() => this.query.data()?.articles.edges.map((e) => e.node) ?? []);
  protected readonly page = computed(() => this.query.data()?.articles.pageInfo ?? null);

  constructor() {
    addWords('news', { vi, en });
  }

  protected find(event: Event): void {
    this.go({ q: (event.target as HTMLInputElement).value.trim() || null });
  }

  protected go(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async more(event: Event): Promise<void> {
    if (this.page()?.hasNextPage) await this.query.more({ after: this.page()?.endCursor });
    await (event.target as HTMLIonInfiniteScrollElement).complete();
  }
}
