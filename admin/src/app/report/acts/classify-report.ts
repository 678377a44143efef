import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { ClassifyReportDocument } from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { Say } from '../../words/say';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { DuePreview } from './due-preview';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-classify-report',
  imports: [ActShell, DuePreview, WordsField, ReactiveFormsModule, MatFormFieldModule, MatSelectModule],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="classify"
      action="CLASSIFY"
      icon="layers"
      [lead]="act.t('acts.classify.lead')"
      [blocked]="same()"
      (send)="send()"
    >
      <div class="two">
        <mat-form-field>
          <mat-label>{{ act.t('acts.receive.category') }}</mat-label>
          <mat-select [formControl]="category" panelClass="wide-panel" (selectionChange)="field.setValue(null)">
            @for (one of book.categories(); track one.code) {
              <mat-option [value]="one.code">{{ say.name(one) }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ act.t('acts.receive.field') }}</mat-label>
          <mat-select [formControl]="field" panelClass="wide-panel">
            <mat-option [value]="null">—</mat-option>
            @for (one of fields(); track one.code) {
              <mat-option [value]="one.code">{{ say.name(one) }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
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
export class ClassifyReport {
  protected readonly act = inject(Act);
  protected readonly say = inject(Say);
  protected readonly book = inject(CategoryBook);
  private readonly report = this.act.store.report();
  private readonly before = {
    category: this.report?.category.code ?? '',
    field: this.report?.category.fields[0]?.code ?? null,
  };

  protected readonly category = new FormControl(this.before.category, { nonNullable: true });
  protected readonly field = new FormControl<string | null>(this.before.field);
  protected readonly note = optionalWords();
  private readonly categoryCode = toSignal(this.category.valueChanges, { initialValue: this.before.category });
  private readonly fieldCode = toSignal(this.field.valueChanges, { initialValue: this.before.field });
  protected readonly fields = computed(
    () => this.book.categories().find((category) => category.code === this.categoryCode())?.fields ?? [],
  );
  protected readonly same = computed(
    () => this.categoryCode() === this.before.category && this.fieldCode() === this.before.field,
  );
  protected readonly change = computed(() => ({ categoryCode: this.categoryCode(), fieldCode: this.fieldCode() }));

  protected send(): Promise<void> {
    const input = { ...this.change(), note: this.note.value.trim() || null };
    return this.act.send(ClassifyReportDocument, input, 'acts.classify.done');
  }
}
