import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { apiQuery, DatePipe, Icon, Language, NumberPipe, WordPipe } from '@smarthp/angular';
import { MatDialog } from '@angular/material/dialog';
import { type UnitKind, type UnitNameFragment, UnitsDocument } from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { DissolveUnit } from './dissolve-unit';
import { Directory } from '../directory/directory';
import { SearchBox } from '../directory/search-box';
import { FilterChip } from '../queue/filter-chip';
import { injectSaying, Say } from '../words/say';

const KINDS = [
  'WARD',
  'COMMUNE',
  'SPECIAL_ZONE',
  'DEPARTMENT',
  'UTILITY',
  'CITY_OFFICE',
  'DESK',
] as const satisfies readonly UnitKind[];

/** Wards, departments and service companies, with their former names. */
@Component({
  selector: 'admin-units',
  imports: [Directory, SearchBox, FilterChip, WordPipe, NumberPipe, DatePipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './units.page.html',
  styleUrl: '../directory/table.scss',
})
export class UnitsPage {
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly language = inject(Language);
  protected readonly search = signal('');
  protected readonly kinds = signal<readonly UnitKind[]>([]);
  protected readonly withDissolved = signal(false);
  private readonly dialogs = inject(MatDialog);
  private readonly staff = inject(Staff);
  protected readonly mayDissolve = computed(() => this.staff.roles().includes('SYS_ADMIN'));
  private readonly variables = computed(() => ({
    kinds: this.kinds().length ? [...this.kinds()] : null,
    search: this.search() || null,
    first: 50,
    withDissolved: this.withDissolved(),
  }));
  protected readonly units = apiQuery({ query: UnitsDocument, variables: this.variables });
  protected readonly page = computed(() => this.units.data()?.units);
  protected readonly options = computed(() =>
    KINDS.map((code) => ({ code, label: this.language.word()('unitKind', code) })),
  );
  protected dissolve(unit: UnitNameFragment): void {
    this.dialogs
      .open<unknown, UnitNameFragment, boolean>(DissolveUnit, { data: unit, width: '640px', autoFocus: 'dialog' })
      .afterClosed()
      .subscribe((done) => done && void this.units.reload());
  }

  protected readonly asKinds = (codes: readonly string[]): UnitKind[] => KINDS.filter((kind) => codes.includes(kind));
}
