import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, NumberPipe, Session } from '@smarthp/angular';
import { type Role, WorkloadDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { Staff } from '../frame/staff';
import { FilterChip } from '../queue/filter-chip';
import { UnitBook } from '../queue/unit-book';
import { injectSaying, Say } from '../words/say';
import { LateForecast } from './late-forecast';
import { WorkBalance } from './work-balance';

const HEADS: readonly Role[] = ['UNIT_COORDINATOR', 'UNIT_LEADER', 'DESK_SUPERVISOR'];

/** Who has how much in hand, what will be late, and how to even it out. */
@Component({
  selector: 'admin-load',
  imports: [RouterLink, NumberPipe, Directory, FilterChip, LateForecast, WorkBalance],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './load.page.html',
  styleUrls: ['../directory/table.scss', './load.page.scss'],
})
export class LoadPage {
  /** From the address: another unit than one's own, for those who see every unit. */
  readonly unit = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly units = inject(UnitBook);
  private readonly session = inject(Session);
  private readonly staff = inject(Staff);
  private readonly router = inject(Router);

  private readonly own = computed(
    () => this.session.viewer()?.roles.find(({ role, unit }) => unit && HEADS.includes(role as Role))?.unit?.id,
  );
  protected readonly everyUnit = computed(() => this.staff.roles().includes('DESK_SUPERVISOR'));
  protected readonly unitId = computed(() => this.unit() || this.own());
  protected readonly load = apiQuery({
    query: WorkloadDocument,
    variables: () => {
      const unitId = this.unitId();
      return unitId ? { unitId } : undefined;
    },
  });
  protected readonly work = computed(() => this.load.data()?.workload);
  /** The fullest hands set the length of the bars. */
  protected readonly most = computed(() =>
    Math.max(1, ...(this.work()?.officers ?? []).map(({ hoursLeft }) => hoursLeft)),
  );

  protected choose(unit: string | undefined): void {
    void this.router.navigate([], { queryParams: { unit: unit ?? null }, queryParamsHandling: 'merge' });
  }

  protected queueOf(officerId: string | undefined): Record<string, string> {
    return { view: 'ALL', unit: this.unitId() ?? '', ...(officerId ? { officer: officerId } : { mark: 'UNASSIGNED' }) };
  }
}
