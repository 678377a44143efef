import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonModal } from '@ionic/angular/ion-modal';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  addWords,
  CITY_CENTER,
  CityMap,
  Empty,
  Failure,
  Icon,
  LiveBadge,
  type MapCluster,
  type MapPoint,
  type MapSight,
  Skeleton,
  StatusGlyph,
} from '@smarthp/angular';
import { ReportMapDocument, ReportsDocument } from '../../gql/graphql';
import { keptQuery } from '../phone/kept-query';
import { FilterSheet } from '../reports/filter-sheet';
import reportsEn from '../reports/i18n/en.json';
import reportsVi from '../reports/i18n/vi.json';
import { addressOf, contractFilter, countSet, filterFrom, type ReportListFilter } from '../reports/report-list-filter';
import { ReportRow } from '../reports/report-row';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** Public reports where they are, and the same as a list. */
@Component({
  selector: 'hp-report-map',
  imports: [
    RouterLink,
    IonContent,
    IonModal,
    TranslocoPipe,
    CityMap,
    Empty,
    Failure,
    Icon,
    LiveBadge,
    Skeleton,
    StatusGlyph,
    FilterSheet,
    ReportRow,
  ],
  templateUrl: './report-map.page.html',
  styleUrl: './report-map.page.css',
})
export class ReportMapPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly filter = computed(() => ({ ...filterFrom(this.address(), 'PUBLIC'), scope: 'PUBLIC' as const }));
  protected readonly set = computed(() => countSet(this.filter()));
  protected readonly sheetOpen = signal(false);
  protected readonly asList = computed(() => this.address().get('view') === 'list');
  protected readonly selected = signal<string | null>(null);
  protected readonly center = signal<MapPoint>(CITY_CENTER);
  protected readonly zoom = signal(13);
  private readonly sight = signal<MapSight | null>(null);

  protected readonly map = keptQuery(ReportMapDocument, () => {
    const sight = this.sight();
    return sight && { box: sight.box, zoom: sight.zoom, filter: contractFilter(this.filter()) };
  });
  /** The same box as a list: the twin of the map, also for those who cannot see it. */
  protected readonly list = keptQuery(ReportsDocument, () => {
    const sight = this.sight();
    return (
      sight && { scope: 'PUBLIC' as const, filter: { ...contractFilter(this.filter()), box: sight.box }, first: 20 }
    );
  });
  protected readonly points = computed(() => this.shown()?.points ?? []);
  protected readonly clusters = computed(() => this.shown()?.clusters ?? []);
  protected readonly total = computed(() => this.shown()?.total ?? 0);
  protected readonly reports = computed(() => this.listed()?.edges.map((e) => e.node) ?? []);
  protected readonly listPage = computed(() => this.listed()?.pageInfo ?? null);
  protected readonly chosen = computed(
    () => this.reports().find((r) => r.id === this.selected()) ?? this.reports()[0] ?? null,
  );
  // the last picture stays while the next box is asked for, or pins would flicker at every move
  private lastShown: NonNullable<ReturnType<typeof this.map.data>>['reportMap'] | null = null;
  private readonly shown = computed(() => (this.lastShown = this.map.data()?.reportMap ?? this.lastShown));
  private lastListed: NonNullable<ReturnType<typeof this.list.data>>['reports'] | null = null;
  private readonly listed = computed(() => (this.lastListed = this.list.data()?.reports ?? this.lastListed));

  constructor() {
    addWords('reports', { vi: reportsVi, en: reportsEn });
    addWords('reportMap', { vi, en });
  }

  protected look(sight: MapSight): void {
    this.sight.set(sight);
  }

  protected openCluster(cluster: MapCluster): void {
    this.center.set(cluster.location);
    this.zoom.set(Math.min(18, (this.sight()?.zoom ?? 13) + 2));
  }

  protected go(change: Partial<ReportListFilter>): void {
    this.sheetOpen.set(false);
    this.navigate(addressOf({ ...this.filter(), ...change }));
  }

  protected showAs(view: 'list' | 'map'): void {
    this.navigate({ view: view === 'list' ? 'list' : null });
  }

  protected find(event: Event): void {
    this.go({ search: (event.target as HTMLInputElement).value.trim() });
  }

  protected more(): void {
    void this.list.more({ after: this.listPage()?.endCursor });
  }

  protected reportHere(): { lat: number; lng: number } | null {
    const at = this.sight()?.center;
    return at ? { lat: Number(at.lat.toFixed(6)), lng: Number(at.lng.toFixed(6)) } : null;
  }

  private navigate(queryParams: Record<string, unknown>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
