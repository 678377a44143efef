import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Session } from '@smarthp/angular';
import { filter, map, startWith } from 'rxjs';
import type { Role } from '../../gql/graphql';
import { viewsFor } from '../frame/menu';
import { readFilter } from './queue-filter';
import { QueueList } from './queue-list';

/** The working screen: the queue stays while the case beside it changes. */
@Component({
  selector: 'admin-work',
  imports: [RouterOutlet, QueueList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-queue-list class="queue" [filter]="filter()" [openCode]="openCode()" [table]="table()" />
    <div class="beside"><router-outlet /></div>
  `,
  styleUrl: './work.page.scss',
  host: { '[class.reading]': 'openCode()', '[class.table]': 'table()' },
})
export class WorkPage {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });

  protected readonly filter = computed(() => {
    const roles = (this.session.viewer()?.roles ?? []).map(({ role }) => role as Role);
    return readFilter(this.params(), viewsFor(roles)[0] ?? 'ALL');
  });
  /** The table needs the whole screen, so an open case brings the list back. */
  protected readonly table = computed(() => this.params()['layout'] === 'table' && !this.openCode());
  protected readonly openCode = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.route.snapshot.firstChild?.paramMap.get('code') ?? null),
    ),
    { initialValue: null },
  );
}
