import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe, WordPipe } from '@smarthp/angular';
import type { ArticleCardFragment } from '../../gql/graphql';

/** An article in a list: title, source, time, always with credit. */
@Component({
  selector: 'hp-news-row',
  imports: [RouterLink, DatePipe, WordPipe],
  template: `
    @let item = article();
    <a class="line" [routerLink]="['/utilities/news', item.slug]">
      <span class="grow">
        <b>{{ item.title }}</b>
        @if (summary()) {
          <span class="sum hp-label">{{ item.summary }}</span>
        }
        <span class="hp-note hp-muted">
          {{ item.source.creditText || item.source.name }} · {{ item.publishedAt | hpDate: 'relative' }} ·
          {{ item.category | hpWord: 'articleCategory' }}
        </span>
      </span>
      @if (item.cover) {
        <img [src]="item.cover" alt="" loading="lazy" width="76" height="76" (error)="hide($event)" />
      }
    </a>
  `,
  styles: `
    :host {
      display: block;
    }
    a {
      align-items: flex-start;
      padding-block: 0.75rem;
    }
    .grow {
      display: grid;
      gap: 0.125rem;
    }
    b {
      line-height: 1.5rem;
    }
    .sum {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-weight: 400;
      padding-top: var(--hp-clip-guard);
      margin-top: calc(-1 * var(--hp-clip-guard));
    }
    img {
      flex: none;
      width: 4.75rem;
      height: 4.75rem;
      border-radius: 0.75rem;
      object-fit: cover;
      background: var(--hp-surface-sunken);
    }
  `,
})
export class NewsRow {
  readonly article = input.required<ArticleCardFragment>();
  readonly summary = input(false);

  protected hide(event: Event): void {
    (event.target as HTMLElement).hidden = true;
  }
}
