import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Api, CITY_CENTER, CityMap, Icon, type MapPoint } from '@smarthp/angular';
import { IntakePlacesDocument, IntakeWardsDocument } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';
import { IntakeStore } from './intake-store';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly point: MapPoint;
  readonly ward: { readonly id: string; readonly name: string } | null;
}

const TYPING_MS = 250;
const WARD_KINDS = ['WARD' as const, 'COMMUNE' as const, 'SPECIAL_ZONE' as const];

/** Where it is: the words the caller uses, a place or ward found by them, and the pin that can be moved. */
@Component({
  selector: 'admin-place-part',
  imports: [FormsModule, CityMap, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './place-part.html',
  styleUrl: './place-part.scss',
})
export class PlacePart {
  protected readonly t = injectSaying();
  protected readonly store = inject(IntakeStore);
  private readonly say = inject(Say);
  private readonly api = inject(Api);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private search = '';

  protected readonly found = signal<readonly Found[]>([]);
  protected readonly at = signal(-1);
  protected readonly center = computed<MapPoint>(() => this.store.draft().place ?? CITY_CENTER, {
    equal: (a, b) => a.lat === b.lat && a.lng === b.lng,
  });
  protected readonly zoom = computed(() => (this.store.draft().place ? 16 : 12));

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected write(address: string): void {
    this.store.change({ address });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(address), TYPING_MS);
  }

  protected key(event: KeyboardEvent): void {
    const last = this.found().length - 1;
    if (last < 0) return;
    if (event.key === 'ArrowDown') this.at.update((n) => Math.min(last, n + 1));
    else if (event.key === 'ArrowUp') this.at.update((n) => Math.max(0, n - 1));
    else if (event.key === 'Enter' && this.at() >= 0) this.take(this.found()[this.at()]!);
    else if (event.key === 'Escape') this.found.set([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected take(one: Found): void {
    this.found.set([]);
    const more = one.ward ? { wardId: one.ward.id, wardName: one.ward.name } : {};
    const typed = this.store.draft().address.trim();
    // A ward alone is no address: what the caller said stays.
    const address = one.ward ? typed : one.note ? `${one.name}, ${one.note}` : one.name;
    void this.store.placeAt(one.point, { address, ...more });
  }

  protected pick(point: MapPoint): void {
    const before = this.store.draft().place;
    const far = !before || Math.abs(before.lat - point.lat) > 1e-6 || Math.abs(before.lng - point.lng) > 1e-6;
    const untouched = !before && Math.abs(point.lat - CITY_CENTER.lat) < 1e-6;
    if (far && !untouched) void this.store.placeAt(point);
  }

  private async look(words: string): Promise<void> {
    const search = words.trim();
    this.search = search;
    this.at.set(-1);
    if (search.length < 2) return this.found.set([]);
    const [wards, places] = await Promise.all([
      this.api.query(IntakeWardsDocument, { kinds: WARD_KINDS, search: search.split(',').at(-1)!.trim() }),
      this.api.query(IntakePlacesDocument, { search }),
    ]);
    if (this.search !== search) return;
    const near = (wards.data?.units.edges ?? []).flatMap(({ node }) => {
      const name = this.say.name({ name: node.fullName, nameEn: node.nameEn });
      return node.center
        ? [{ id: node.id, name, note: node.formerArea ?? '', point: node.center, ward: { id: node.id, name } }]
        : [];
    });
    const known = (places.data?.places.edges ?? []).map(({ node }) => ({
      id: node.id,
      name: this.say.name(node),
      note: node.address ?? '',
      point: node.location,
      ward: null,
    }));
    this.found.set([...known.slice(0, 4), ...near.slice(0, 4)]);
  }
}
