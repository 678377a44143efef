import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery, Failure, Language } from '@smarthp/angular';
import { RefusalGroundsDocument, RejectReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { RefusalPreview } from '../../settings/grounds/refusal-preview';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-reject-report',
  imports: [ActShell, WordsField, ReactiveFormsModule, MatFormFieldModule, MatSelectModule, RefusalPreview, Failure],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="reject"
      action="REJECT"
      icon="octagon-minus"
      tone="danger"
      [lead]="act.t('acts.reject.lead')"
      (send)="send()"
    >
      <mat-form-field>
        <mat-label>{{ act.t('acts.reject.ground') }}</mat-label>
        <mat-select [formControl]="ground" panelClass="wide-panel">
          @for (one of grounds(); track one.code) {
            <mat-option [value]="one.code">{{ english() ? one.textEn : one.text }}</mat-option>
          }
        </mat-select>
        <mat-error>{{ act.t('acts.required') }}</mat-error>
      </mat-form-field>
      @if (read.failure()) {
        <hp-error kind="down" [compact]="true" (retry)="read.reload()" />
      }
      <admin-words-field
        path="note"
        [label]="act.t('acts.reject.note')"
        [hint]="act.t('acts.reject.noteHint')"
        [control]="note"
      />
      @if (chosen(); as words) {
        <section [attr.aria-label]="act.t('rules.grounds.citizenReads')">
          <p class="hp-note hp-muted">{{ act.t('rules.grounds.citizenReads') }}</p>
          <admin-refusal-preview [text]="words.text" [note]="written()" [legalBasis]="words.legalBasis ?? null" />
        </section>
      }
    </admin-act-shell>
  `,
})
export class RejectReport {
  protected readonly act = inject(Act);
  protected readonly read = apiQuery({ query: RefusalGroundsDocument, variables: () => ({}) });
  private readonly language = inject(Language);
  protected readonly english = computed(() => this.language.active() === 'en');
  protected readonly grounds = computed(() => this.read.data()?.refusalGrounds ?? []);
  protected readonly ground = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly note = requiredWords();
  private readonly groundCode = toSignal(this.ground.valueChanges);
  protected readonly written = toSignal(this.note.valueChanges, { initialValue: '' });
  protected readonly chosen = computed(() => this.grounds().find(({ code }) => code === this.groundCode()));

  protected send(): Promise<void> {
    const input = { groundCode: this.ground.value, note: this.note.value.trim() };
    return this.act.send(RejectReportDocument, input, 'acts.reject.done', {}, [this.ground, this.note]);
  }
}
