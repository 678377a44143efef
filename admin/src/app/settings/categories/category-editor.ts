import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Icon } from '@smarthp/angular';
import { type CategoryRulesFragment, RenameReportCategoryDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { FormRow } from '../parts/form-row';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { newestOf } from '../rules/rule-line';
import { FIELD_ICONS } from './field-icons';

/** One of the city's five categories: its Vietnamese name is fixed, the English one and the drawing may change. */
@Component({
  selector: 'admin-category-editor',
  imports: [FormRow, SaveBar, MatFormFieldModule, MatInputModule, MatSelectModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    <fieldset [disabled]="!mayChange()">
      <legend class="hp-hidden">{{ newest().name }}</legend>
      <admin-form-row [label]="t('rules.fields.names')" [hint]="t('rules.fields.cityName')">
        <p class="fixed">{{ newest().name }}</p>
        <mat-form-field class="wide">
          <mat-label>{{ t('rules.fields.nameEn') }}</mat-label>
          <input matInput lang="en" [value]="draft().nameEn" maxlength="80" (input)="rename($event)" />
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t('rules.fields.icon') }}</mat-label>
          <mat-select [value]="draft().icon" panelClass="wide-panel" (selectionChange)="redraw($event.value)">
            @for (icon of icons; track icon.name) {
              <mat-option [value]="icon.name"
                ><span class="drawn"><hp-icon [node]="icon.node" [size]="18" />{{ icon.name }}</span></mat-option
              >
            }
          </mat-select>
        </mat-form-field>
      </admin-form-row>
    </fieldset>
    @if (mayChange()) {
      <admin-save-bar [note]="note" [effectiveFrom]="from" (saved)="save()" />
    }
  `,
  styleUrl: './field-editor.scss',
  styles: `
    .fixed {
      flex: 1 1 100%;
      color: var(--hp-text-strong);
      font-weight: 600;
    }
  `,
})
export class CategoryEditor {
  readonly rule = input.required<CategoryRulesFragment>();
  readonly mayChange = input(false);
  readonly saved = output<string>();

  protected readonly t = injectSaying();
  protected readonly icons = Object.entries(FIELD_ICONS).map(([name, node]) => ({ name, node }));
  private readonly runner = inject(SettingsRunner);
  protected readonly newest = computed(() => newestOf(this.rule()));
  protected readonly draft = linkedSignal(() => ({ nameEn: this.newest().nameEn, icon: this.newest().icon }));
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected rename(event: Event): void {
    this.draft.update((draft) => ({ ...draft, nameEn: (event.target as HTMLInputElement).value }));
  }

  protected redraw(icon: string): void {
    this.draft.update((draft) => ({ ...draft, icon }));
  }

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    if (this.note.invalid || this.from.invalid) return;
    const { code, newestVersion: version } = this.rule();
    const input = { code, version, effectiveFrom: this.from.value, note: this.note.value, ...this.draft() };
    if (!(await this.runner.run(RenameReportCategoryDocument, { input }))) return;
    this.note.reset();
    this.saved.emit(code);
  }
}
