import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { apiQuery, DatePipe, Empty, Failure, failureKind, Icon, Language, Skeleton, WordPipe } from '@smarthp/angular';
import { ArticleDocument, type ArticleCategory, ArticlesDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { SearchBox } from '../directory/search-box';
import { FilterChip } from '../queue/filter-chip';
import { injectSaying } from '../words/say';

const SECTIONS = [
  'GOVERNMENT',
  'CAMPAIGN',
  'SERVICE',
  'TOURISM',
  'HEALTH',
  'EDUCATION',
  'TRAFFIC',
  'WARNING',
] as const satisfies readonly ArticleCategory[];

/** News as citizens see it, with the credit of its source. */
@Component({
  selector: 'admin-articles',
  imports: [Directory, SearchBox, FilterChip, DatePipe, WordPipe, Icon, Empty, Skeleton, Failure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './articles.page.html',
  styleUrl: '../directory/rows.scss',
})
export class ArticlesPage {
  /** Slug of the chosen article, from the address. */
  readonly article = input<string>();

  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly search = signal('');
  protected readonly section = signal<ArticleCategory | null>(null);
  private readonly variables = computed(() => ({
    filter: { search: this.search() || null, category: this.section() },
    first: 30,
  }));
  protected readonly articles = apiQuery({ query: ArticlesDocument, variables: this.variables });
  protected readonly page = computed(() => this.articles.data()?.articles);
  private readonly asked = computed(() => {
    const slug = this.article();
    return slug ? { slug } : undefined;
  });
  protected readonly chosen = apiQuery({ query: ArticleDocument, variables: this.asked });
  protected readonly failure = computed(() => {
    const failure = this.chosen.failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly options = computed(() =>
    SECTIONS.map((code) => ({ code, label: this.language.word()('articleCategory', code) })),
  );
  protected readonly asSection = (code: string | undefined): ArticleCategory | null =>
    SECTIONS.find((one) => one === code) ?? null;

  protected open(slug: string | null): void {
    void this.router.navigate([], { queryParams: { article: slug }, queryParamsHandling: 'merge' });
  }
}
