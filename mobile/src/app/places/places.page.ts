import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonInfiniteScroll } from '@ionic/angular/ion-infinite-scroll';
import { IonInfiniteScrollContent } from '@ionic/angular/ion-infinite-scroll-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty, Failure, Icon, Language, NumberPipe, Skeleton } from '@smarthp/angular';
import { PlaceCategoriesDocument, PlacesDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import { SavedNote } from '../phone/saved-note';
import { type Position, PositionFinder } from '../phone/position';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { PlaceRow } from './place-row';

const RADIUS_M = 5_000;

/** Places by kind, words, nearness and opening; the choice lives in the address. */
@Component({
  selector: 'hp-places',
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
    NumberPipe,
    Skeleton,
    BackButton,
    PlaceRow,
  ],
  templateUrl: './places.page.html',
})
export class PlacesPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly finder = inject(PositionFinder);
  protected readonly language = inject(Language);
  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly words = computed(() => this.address().get('q') ?? '');
  protected readonly category = computed(() => this.address().get('category'));
  protected readonly openNow = computed(() => this.address().get('open') === '1');
  protected readonly near = signal<Position | null>(null);
  protected readonly denied = signal(false);
  protected readonly kinds = keptQuery(PlaceCategoriesDocument, () => ({}), { keep: 'place-categories' });
  protected readonly title = computed(() => {
    const kind = this.kinds.data()?.placeCategories.find((k) => k.code === this.category());
    return kind ? (this.language.active() === 'vi' ? kind.name : kind.nameEn) : null;
  });
  protected readonly query = keptQuery(
    PlacesDocument,
    () => {
      const near = this.near();
      const filter = {
        category: this.category(),
        search: this.words() || null,
        openNow: this.openNow() || null,
        near: near && { lat: near.lat, lng: near.lng },
        radiusM: near ? RADIUS_M : null,
      };
      return { filter, first: 20 };
    },
    { keep: 'places' },
  );
  protected readonly found = computed(() => this.query.data()?.places.edges.map((e) => e.node) ?? []);
  protected readonly page = computed(() => this.query.data()?.places.pageInfo ?? null);

  constructor() {
    addWords('places', { vi, en });
    if (this.address().get('near') === '1') void this.findNear();
  }

  protected async toggleNear(): Promise<void> {
    if (this.near()) {
      this.near.set(null);
      this.go({ near: null });
    } else await this.findNear();
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

  private async findNear(): Promise<void> {
    const found = await this.finder.find();
    this.denied.set(typeof found === 'string');
    if (typeof found === 'string') return;
    this.near.set(found);
    this.go({ near: '1' });
  }
}
