import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import {
  apiQuery,
  CITY_CENTER,
  CityMap,
  Empty,
  Failure,
  failureKind,
  type MapCluster,
  type MapPoint,
  type MapReport,
  type MapSight,
  Skeleton,
} from '@smarthp/angular';
import { QueuePointsDocument } from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { readFilter, toReportFilter } from '../queue/queue-filter';
import { QueueFilters } from '../queue/queue-filters';
import { QueueRow } from '../queue/queue-row';
import { injectSaying } from '../words/say';
import { clusters } from './clusters';

const START_ZOOM = 12;

/** Where the open work stands: the same filters as the queue, and a list that says the same as the map. */
@Component({
  selector: 'admin-report-map',
  imports: [CityMap, QueueFilters, QueueRow, Empty, Failure, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-map.page.html',
  styleUrl: './report-map.page.scss',
})
export class ReportMapPage {
  protected readonly t = injectSaying();
  private readonly staff = inject(Staff);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  protected readonly filter = computed(() =>
    readFilter(this.params(), this.staff.views().includes('ALL') ? 'ALL' : 'NEW'),
  );
  private readonly variables = computed(() => ({ view: this.filter().view, filter: toReportFilter(this.filter()) }));
  protected readonly points = apiQuery({ query: QueuePointsDocument, variables: this.variables });
  protected readonly page = computed(() => this.points.data()?.queue);
  protected readonly failure = computed(() => {
    const failure = this.points.failure();
    return failure && !this.page() ? failureKind(failure) : null;
  });

  protected readonly selected = signal<string | null>(null);
  protected readonly center = signal<MapPoint>(CITY_CENTER);
  protected readonly zoom = signal(START_ZOOM);
  private readonly sight = signal<MapSight | null>(null);
  private readonly nodes = computed(() => this.page()?.edges.map(({ node }) => node) ?? []);
  private readonly drawn = computed(() => clusters(this.nodes(), this.sight()?.zoom ?? START_ZOOM));
  protected readonly pins = computed<readonly MapReport[]>(() => this.drawn().points);
  protected readonly groups = computed<readonly MapCluster[]>(() => this.drawn().clusters);
  protected readonly items = computed(() => this.nodes().map((report) => ({ report, left: false })));

  protected look(sight: MapSight): void {
    this.sight.set(sight);
  }

  protected choose(pin: MapReport): void {
    this.selected.set(pin.id);
    document.querySelector(`[data-code="${pin.code}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  protected spread(group: MapCluster): void {
    this.center.set(group.location);
    this.zoom.set((this.sight()?.zoom ?? START_ZOOM) + 2);
  }

  protected openSelected(): void {
    const code = this.nodes().find(({ id }) => id === this.selected())?.code;
    if (code) void this.router.navigate(['/reports', code], { queryParamsHandling: 'preserve' });
  }
}
