import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatChipsModule } from '@angular/material/chips';
import { Icon } from '@smarthp/angular';
import { SetCoordinatorsDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { DuePreview } from './due-preview';
import { type PickedUnit, UnitPicker } from './unit-picker';
import { WordsField } from './words-field';

/** Which units help: those that do now stand as chips, to be joined by others or let go. */
@Component({
  selector: 'admin-set-coordinators',
  imports: [ActShell, DuePreview, UnitPicker, WordsField, MatChipsModule, Icon],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="coordinators"
      action="ADD_COORDINATOR"
      icon="users"
      [lead]="act.t('acts.coordinators.lead')"
      [blocked]="same()"
      (send)="send()"
    >
      <admin-unit-picker
        [label]="act.t('acts.coordinators.add')"
        [hint]="act.t('acts.assign.unitHint')"
        [keeps]="false"
        [without]="taken()"
        [picked]="null"
        (pickedChange)="add($event)"
      />
      <div>
        <p class="legend" id="helping">{{ act.t('acts.coordinators.now') }}</p>
        <mat-chip-set aria-labelledby="helping">
          @for (unit of units(); track unit.id) {
            <mat-chip (removed)="remove(unit)">
              {{ unit.fullName }}
              <button matChipRemove [attr.aria-label]="act.t('acts.assign.remove', { name: unit.fullName })">
                <hp-icon name="x" [size]="14" />
              </button>
            </mat-chip>
          } @empty {
            <span class="hp-muted">{{ act.t('acts.coordinators.nobody') }}</span>
          }
        </mat-chip-set>
      </div>
      <admin-due-preview [change]="change()" />
      <admin-words-field
        path="note"
        [label]="act.t('acts.note')"
        [hint]="act.t('acts.noteHint')"
        [control]="note"
        [rows]="2"
      />
    </admin-act-shell>
  `,
  styleUrl: './form-parts.scss',
})
export class SetCoordinators {
  protected readonly act = inject(Act);
  private readonly before: readonly PickedUnit[] = this.act.store.report()?.coordinatingUnits ?? [];
  protected readonly units = signal<readonly PickedUnit[]>(this.before);
  protected readonly note = optionalWords();
  private readonly ids = computed(() => this.units().map(({ id }) => id));
  protected readonly taken = computed(() => {
    const lead = this.act.store.report()?.handlingUnit?.id;
    return lead ? [...this.ids(), lead] : this.ids();
  });
  protected readonly same = computed(() => {
    const before = this.before.map(({ id }) => id);
    return before.length === this.ids().length && before.every((id) => this.ids().includes(id));
  });

  protected readonly change = computed(() => ({ coordinatingUnitIds: this.ids() }));

  protected add(unit: PickedUnit | null): void {
    if (unit && !this.taken().includes(unit.id)) this.units.update((units) => [...units, unit]);
  }

  protected remove(unit: PickedUnit): void {
    this.units.update((units) => units.filter((one) => one.id !== unit.id));
  }

  protected send(): Promise<void> {
    const input = { coordinatingUnitIds: this.ids(), note: this.note.value.trim() || null };
    return this.act.send(SetCoordinatorsDocument, input, 'acts.coordinators.done');
  }
}
