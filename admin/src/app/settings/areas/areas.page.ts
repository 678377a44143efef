import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiQuery, DatePipe, Empty, Icon } from '@smarthp/angular';
import {
  AddUnitAreaDocument,
  type AreaLineFragment,
  EndUnitAreaDocument,
  UnitAreasDocument,
  type UnitNameFragment,
} from '../../../gql/graphql';
import { SearchBox } from '../../directory/search-box';
import { Staff } from '../../frame/staff';
import { FilterChip } from '../../queue/filter-chip';
import { injectSaying } from '../../words/say';
import { foldedMatch } from '@smarthp/client';
import { cityDate } from '../parts/effective-from';
import { SaveBar } from '../parts/save-bar';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsRunner } from '../parts/settings-runner';
import { RuleWords } from '../routing/rule-words';
import { UnitField } from '../routing/unit-field';

const ASIDE_WARDS = 4;

/** Who answers for which field in which ward, since when and until when. */
@Component({
  selector: 'admin-areas',
  imports: [
    SettingsFrame,
    SaveBar,
    SearchBox,
    FilterChip,
    UnitField,
    DatePipe,
    Empty,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
  ],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './areas.page.html',
  styleUrls: ['../../directory/table.scss', './areas.page.scss'],
})
export class AreasPage {
  protected readonly t = injectSaying();
  protected readonly words = inject(RuleWords);
  protected readonly runner = inject(SettingsRunner);
  private readonly staff = inject(Staff);
  protected readonly mayKeep = computed(() =>
    this.staff.roles().some((role) => role === 'SYS_ADMIN' || role === 'DESK_SUPERVISOR'),
  );
  protected readonly areas = apiQuery({ query: UnitAreasDocument, variables: () => ({}) });
  protected readonly search = signal('');
  protected readonly withEnded = signal(false);
  protected readonly shown = computed(() =>
    (this.areas.data()?.unitAreas ?? []).filter(
      (area) =>
        (this.withEnded() || !this.isOver(area)) &&
        (!this.search() ||
          foldedMatch(`${area.unit.fullName} ${this.fieldsOf(area)} ${this.allWards(area)}`, this.search())),
    ),
  );
  /** The fields nobody answers for today: a rule that asks would find nobody. */
  protected readonly unanswered = computed(() => {
    const now = (this.areas.data()?.unitAreas ?? []).filter((area) => area.inForce);
    if (!now.length) return [];
    const all = now.some((area) => !area.fieldKeys.length && !area.wards.length);
    return all
      ? []
      : this.words
          .fieldOptions()
          .filter(({ code }) => !now.some((area) => area.fieldKeys.includes(code)))
          .map(({ label, note }) => `${label} (${note})`);
  });

  protected readonly adding = signal(false);
  protected readonly ending = signal<AreaLineFragment | null>(null);
  protected readonly unit = signal<UnitNameFragment | null>(null);
  protected readonly fields = signal<readonly string[]>([]);
  protected readonly wards = signal<readonly string[]>([]);
  protected readonly from = new FormControl(cityDate(1), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly until = signal(cityDate());

  protected readonly isOver = (area: AreaLineFragment): boolean => !!area.effectiveTo && area.effectiveTo < cityDate();

  protected fieldsOf(area: AreaLineFragment): string {
    return area.fieldKeys.length ? area.fieldKeys.map(this.words.field).join(', ') : this.t('routing.areas.allFields');
  }

  protected wardsOf(area: AreaLineFragment): string {
    const { wards } = area;
    if (!wards.length) return this.t('routing.areas.wholeCity');
    const first = wards.slice(0, ASIDE_WARDS).map(this.words.unit).join(', ');
    return wards.length > ASIDE_WARDS
      ? this.t('routing.areas.andMore', { first, count: wards.length - ASIDE_WARDS })
      : first;
  }

  protected allWards(area: AreaLineFragment): string {
    return area.wards.map(this.words.unit).join(', ');
  }

  protected begin(): void {
    this.unit.set(null);
    this.fields.set([]);
    this.wards.set([]);
    this.note.reset();
    this.runner.trouble.set(null);
    this.ending.set(null);
    this.adding.set(true);
  }

  protected async add(): Promise<void> {
    this.note.markAsTouched();
    if (this.note.invalid || this.from.invalid) return;
    const input = {
      unitId: this.unit()?.id ?? '',
      fields: [...this.fields()],
      wardIds: [...this.wards()],
      effectiveFrom: this.from.value,
      note: this.note.value.trim(),
    };
    if (!(await this.runner.run(AddUnitAreaDocument, { input }))) return;
    this.adding.set(false);
    await this.areas.reload();
  }

  protected askEnd(area: AreaLineFragment): void {
    this.adding.set(false);
    this.runner.trouble.set(null);
    this.until.set(area.effectiveFrom > cityDate() ? area.effectiveFrom : cityDate());
    this.ending.set(area);
  }

  protected async end(): Promise<void> {
    const area = this.ending();
    if (!area) return;
    const input = { id: area.id, effectiveTo: this.until() };
    if (!(await this.runner.run(EndUnitAreaDocument, { input }))) return;
    this.ending.set(null);
    await this.areas.reload();
  }
}
