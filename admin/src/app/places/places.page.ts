import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { apiQuery, CityMap, DatePipe, Empty, Icon, type MapReport, WordPipe } from '@smarthp/angular';
import { PlaceCategoriesDocument, PlacesDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { SearchBox } from '../directory/search-box';
import { FilterChip } from '../queue/filter-chip';
import { Minute } from '../words/minute';
import { injectSaying, Say } from '../words/say';

const HALF_A_YEAR_MS = 182 * 86_400_000;

/** Places of the city; those not checked for half a year say so. */
@Component({
  selector: 'admin-places',
  imports: [Directory, SearchBox, FilterChip, CityMap, DatePipe, WordPipe, Icon, Empty],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './places.page.html',
  styleUrl: '../directory/rows.scss',
})
export class PlacesPage {
  /** Id of the chosen place, from the address. */
  readonly place = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly router = inject(Router);
  private readonly minute = inject(Minute);
  protected readonly search = signal('');
  protected readonly category = signal<string | null>(null);
  private readonly variables = computed(() => ({
    filter: { search: this.search() || null, category: this.category() },
    first: 40,
  }));
  protected readonly places = apiQuery({ query: PlacesDocument, variables: this.variables });
  private readonly categories = apiQuery({ query: PlaceCategoriesDocument, variables: () => ({}) });
  protected readonly page = computed(() => this.places.data()?.places);
  protected readonly options = computed(() =>
    (this.categories.data()?.placeCategories ?? []).map((one) => ({
      code: one.code,
      label: this.say.name(one),
      note: String(one.count),
    })),
  );
  protected readonly chosen = computed(
    () => this.page()?.edges.find(({ node }) => node.id === this.place())?.node ?? null,
  );
  protected readonly pins = computed<readonly MapReport[]>(() => {
    const place = this.chosen();
    return place ? [{ id: place.id, title: place.name, status: 'RECEIVED', location: place.location }] : [];
  });

  protected stale(verifiedAt: string): boolean {
    return this.minute.now() - Date.parse(verifiedAt) > HALF_A_YEAR_MS;
  }

  protected open(id: string | null): void {
    void this.router.navigate([], { queryParams: { place: id }, queryParamsHandling: 'merge' });
  }
}
