import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { WordPipe } from '@smarthp/angular';
import { RejectReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

const GROUNDS = [
  'NOT_IN_SCOPE',
  'COMPLAINT_OR_DENUNCIATION',
  'MISSING_INFO',
  'UNCLEAR',
  'NOT_VIETNAMESE',
  'ALREADY_ANSWERED',
  'OFFENSIVE',
  'FALSE_OR_SPAM',
  'STATE_SECRET',
  'IN_COURT',
  'LEGAL_ADVICE',
  'OUTSIDE_CITY',
] as const;

@Component({
  selector: 'admin-reject-report',
  imports: [ActShell, WordsField, ReactiveFormsModule, MatFormFieldModule, MatSelectModule, WordPipe],
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
          @for (code of grounds; track code) {
            <mat-option [value]="code">{{ code | hpWord: 'refusal' }}</mat-option>
          }
        </mat-select>
        <mat-error>{{ act.t('acts.required') }}</mat-error>
      </mat-form-field>
      <admin-words-field
        path="note"
        [label]="act.t('acts.reject.note')"
        [hint]="act.t('acts.reject.noteHint')"
        [control]="note"
      />
    </admin-act-shell>
  `,
})
export class RejectReport {
  protected readonly act = inject(Act);
  protected readonly grounds = GROUNDS;
  protected readonly ground = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly note = requiredWords();

  protected send(): Promise<void> {
    const input = { groundCode: this.ground.value, note: this.note.value.trim() };
    return this.act.send(RejectReportDocument, input, 'acts.reject.done', {}, [this.ground, this.note]);
  }
}
