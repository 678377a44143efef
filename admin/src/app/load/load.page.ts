import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, NumberPipe, Session } from '@smarthp/angular';
import { OpenWorkByUnitDocument, type Role, WorkloadDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { Staff } from '../frame/staff';
import { FilterChip } from '../queue/filter-chip';
import { UnitBook } from '../queue/unit-book';
import { injectSaying, Say } from '../words/say';
import { LateForecast } from './late-forecast';
import { WorkBalance } from './work-balance';

const HEADS: readonly Role[] = ['UNIT_COORDINATOR', 'UNIT_LEADER', 'DESK_SUPERVISOR'];
const ALL_SEEING: readonly Role[] = ['DESK_SUPERVISOR', 'CITY_LEADER'];

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
  private readonly units = inject(UnitBook);
  private readonly session = inject(Session);
  private readonly staff = inject(Staff);
  private readonly router = inject(Router);

  /** Units this person leads the work of. */
  private readonly own = computed(() => [
    ...new Set(
      (this.session.viewer()?.roles ?? [])
        .filter(({ role, unit }) => unit && HEADS.includes(role as Role))
        .map(({ unit }) => unit!.id),
    ),
  ]);
  private readonly everyUnit = computed(() => ALL_SEEING.some((role) => this.staff.roles().includes(role)));
  protected readonly mayChoose = computed(() => this.everyUnit() || this.own().length > 1);
  protected readonly fullest = apiQuery({
    query: OpenWorkByUnitDocument,
    variables: () => (this.mayChoose() || !this.own().length ? {} : undefined),
  });
  /** Fullest first, each with what it has in hand; then those with nothing. */
  protected readonly options = computed(() => {
    const open = new Map((this.fullest.data()?.openWorkByUnit ?? []).map(({ unit, open }) => [unit.id, open]));
    return this.units
      .options()
      .filter(({ code }) => this.everyUnit() || this.own().includes(code))
      .map(({ code, label }) => ({ code, label, count: open.get(code) ?? 0 }))
      .sort((a, b) => b.count - a.count)
      .map(({ code, label, count }) => ({ code, label, note: this.t('load.openCount', { count }) }));
  });
  /** The one in the address; otherwise the one with the most in hand of those one may see, or one's own. */
  protected readonly unitId = computed(() => {
    const chosen = this.unit();
    if (chosen || !this.mayChoose()) return chosen || this.own()[0];
    if (this.fullest.failure()) return this.own()[0];
    const seen = this.fullest.data()?.openWorkByUnit;
    return seen && (seen[0]?.unit.id ?? this.own()[0]);
  });
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
