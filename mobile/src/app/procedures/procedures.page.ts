import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonInfiniteScroll } from '@ionic/angular/ion-infinite-scroll';
import { IonInfiniteScrollContent } from '@ionic/angular/ion-infinite-scroll-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty, Failure, Icon, NumberPipe, Skeleton, WordPipe } from '@smarthp/angular';
import { ProcedureFieldsDocument, ProceduresDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** The catalogue of procedures: words, then field. */
@Component({
  selector: 'hp-procedures',
  imports: [
    RouterLink,
    IonContent,
    IonHeader,
    IonInfiniteScroll,
    IonInfiniteScrollContent,
    TranslocoPipe,
    Empty,
    Failure,
    Icon,
    NumberPipe,
    Skeleton,
    WordPipe,
    BackButton,
  ],
  templateUrl: './procedures.page.html',
})
export class ProceduresPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly words = computed(() => this.address().get('q') ?? '');
  protected readonly field = computed(() => this.address().get('field'));
  protected readonly query = keptQuery(
    ProceduresDocument,
    () => ({ filter: { search: this.words() || null, fieldCode: this.field() }, first: 20 }),
    { keep: 'procedures' },
  );
  protected readonly fields = keptQuery(ProcedureFieldsDocument, () => ({}), { keep: 'procedure-fields' });
  protected readonly found = computed(() => this.query.data()?.procedures.edges.map((e) => e.node) ?? []);
  protected readonly page = computed(() => this.query.data()?.procedures.pageInfo ?? null);

  constructor() {
    addWords('procedure', { vi, en });
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
