import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, DatePipe, Empty, Failure, Icon, Skeleton, WordPipe } from '@smarthp/angular';
import { map } from 'rxjs';
import { ArticleDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { Share } from '../navigation/share';
import { keptQuery } from '../phone/kept-query';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** One article, with credit and the way to its source. */
@Component({
  selector: 'hp-article',
  imports: [
    IonContent,
    IonFooter,
    IonHeader,
    TranslocoPipe,
    DatePipe,
    Empty,
    Failure,
    Icon,
    Skeleton,
    WordPipe,
    BackButton,
  ],
  template: `
    <ion-header class="plain">
      <div class="head">
        <hp-back-button to="/utilities/news" />
        <div class="title">{{ article() ? (article()?.category | hpWord: 'articleCategory') : '' }}</div>
        <button type="button" class="icon-button" [attr.aria-label]="'app.share' | transloco" (click)="send()">
          <hp-icon name="share-2" [size]="22" />
        </button>
      </div>
    </ion-header>
    <ion-content>
      <main class="page">
        @if (article(); as item) {
          <article [attr.lang]="item.language">
            <h1 class="hp-title">{{ item.title }}</h1>
            <p class="hp-note hp-muted credit">
              {{ 'news.credit' | transloco: { name: item.source.creditText || item.source.name } }} ·
              {{ item.publishedAt | hpDate: 'when' }}
              @if (item.author) {
                · {{ 'news.author' | transloco: { name: item.author } }}
              }
            </p>
            @if (item.cover) {
              <img [src]="item.cover" alt="" loading="lazy" />
            }
            <p class="summary">{{ item.summary }}</p>
            @if (item.body) {
              <div class="body" [innerHTML]="item.body"></div>
            } @else {
              <p class="hp-note hp-muted">{{ 'news.summaryOnly' | transloco }}</p>
            }
          </article>
        } @else if (query.data()) {
          <hp-empty
            icon="newspaper"
            [title]="'news.missingTitle' | transloco"
            [text]="'news.missingText' | transloco"
          />
        } @else if (query.failure(); as kind) {
          <hp-error [kind]="kind" (retry)="query.refresh()" />
        } @else {
          <hp-skeleton shape="text" [count]="6" />
        }
      </main>
    </ion-content>
    @if (link(); as url) {
      <ion-footer class="plain">
        <div class="foot">
          <div class="foot-in">
            <a class="hp-main" [href]="url" target="_blank" rel="noopener">
              {{ 'news.read' | transloco
              }}<hp-icon name="external-link" [size]="18" [label]="'app.opensOutside' | transloco" />
            </a>
          </div>
        </div>
      </ion-footer>
    }
  `,
  styles: `
    .credit {
      margin: 0.375rem 0 0.75rem;
    }
    img {
      display: block;
      width: 100%;
      max-height: 20rem;
      margin-bottom: 0.75rem;
      border-radius: 1.125rem;
      object-fit: cover;
    }
    .summary {
      font-weight: 500;
      color: var(--hp-text-strong);
    }
    .body {
      display: grid;
      gap: 0.75rem;
      margin-top: 0.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ArticlePage {
  private readonly share = inject(Share);
  protected readonly slug = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('slug') ?? '')), {
    initialValue: '',
  });
  protected readonly query = keptQuery(ArticleDocument, () => (this.slug() ? { slug: this.slug() } : null), {
    keep: 'article',
  });
  protected readonly article = computed(() => this.query.data()?.article ?? null);
  protected readonly link = computed(() => this.article()?.originalUrl || null);

  constructor() {
    addWords('news', { vi, en });
  }

  protected send(): void {
    const article = this.article();
    if (article) void this.share.link(article.title, `/utilities/news/${article.slug}`);
  }
}
