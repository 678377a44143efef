import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Icon, WordPipe } from '@smarthp/angular';
import { type FieldRulesFragment, RetireReportFieldDocument, SaveReportFieldDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { FormRow } from '../parts/form-row';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { isRetired } from '../rules/rule-line';
import { draftOf, type FieldDraft, inputOf, newField } from './field-draft';
import { FIELD_ICONS } from './field-icons';
import { QuestionEditor } from './question-editor';

/** A field of a category: its names, its rules and its questions, saved from a day on; or ended from a day on. */
@Component({
  selector: 'admin-field-editor',
  imports: [
    FormRow,
    SaveBar,
    QuestionEditor,
    MatButtonModule,
    MatCheckboxModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    Icon,
    WordPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  templateUrl: './field-editor.html',
  styleUrl: './field-editor.scss',
})
export class FieldEditor {
  /** Null: a new field of the category. */
  readonly rule = input.required<FieldRulesFragment | null>();
  readonly categoryCode = input.required<string>();
  readonly mayChange = input(false);
  readonly saved = output<string>();
  readonly drafted = output<FieldDraft>();

  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
  protected readonly icons = Object.entries(FIELD_ICONS).map(([name, node]) => ({ name, node }));
  protected readonly draft = linkedSignal<FieldDraft>(() => {
    const rule = this.rule();
    return rule ? draftOf(rule) : newField(this.categoryCode());
  });
  protected readonly retired = computed(() => {
    const rule = this.rule();
    return !!rule && isRetired(rule);
  });
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly sensitivities = ['NORMAL', 'BLUR_LOCATION', 'PRIVATE'] as const;
  protected readonly publications = ['PENDING', 'PRIVATE'] as const;
  protected readonly evidences = ['OPTIONAL', 'WANTED', 'REQUIRED'] as const;

  protected set(facts: Partial<FieldDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...facts }));
    this.drafted.emit(this.draft());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected whole(event: Event): number {
    return Math.max(0, Math.round(Number(this.value(event)) || 0));
  }

  protected async save(): Promise<void> {
    const when = this.when();
    if (!when) return;
    const input = { ...inputOf(this.draft()), ...when };
    if (await this.runner.run(SaveReportFieldDocument, { input })) this.done(`${input.categoryCode}/${input.code}`);
  }

  protected async retire(): Promise<void> {
    const when = this.when();
    const rule = this.rule();
    if (!when || !rule) return;
    const input = { categoryCode: rule.categoryCode, code: rule.code, ...when };
    if (await this.runner.run(RetireReportFieldDocument, { input }, this.t('rules.fields.ended'))) this.done(rule.id);
  }

  private when(): { version: number; effectiveFrom: string; note: string } | null {
    this.note.markAsTouched();
    this.from.markAsTouched();
    if (this.note.invalid || this.from.invalid) return null;
    return { version: this.rule()?.newestVersion ?? 0, effectiveFrom: this.from.value, note: this.note.value };
  }

  private done(id: string): void {
    this.note.reset();
    this.saved.emit(id);
  }
}
