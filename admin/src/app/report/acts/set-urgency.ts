import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { WordPipe } from '@smarthp/angular';
import { SetUrgencyDocument, type Urgency } from '../../../gql/graphql';
import { URGENCIES } from '../../queue/queue-filter';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { DuePreview } from './due-preview';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-set-urgency',
  imports: [ActShell, DuePreview, WordsField, ReactiveFormsModule, MatButtonToggleModule, WordPipe],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="urgency"
      action="SET_URGENCY"
      icon="triangle-alert"
      [lead]="act.t('acts.urgency.lead')"
      [blocked]="same()"
      (send)="send()"
    >
      <div class="group" role="group" [attr.aria-label]="act.t('acts.receive.urgency')">
        <span class="legend" aria-hidden="true">{{ act.t('acts.receive.urgency') }}</span>
        <mat-button-toggle-group
          [formControl]="urgency"
          hideSingleSelectionIndicator
          [attr.aria-label]="act.t('acts.receive.urgency')"
        >
          @for (code of urgencies; track code) {
            <mat-button-toggle [value]="code">{{ code | hpWord: 'urgency' }}</mat-button-toggle>
          }
        </mat-button-toggle-group>
      </div>
      <admin-due-preview [change]="change()" />
      <admin-words-field
        path="reason"
        [label]="act.t('acts.urgency.reason')"
        [hint]="act.t('acts.citizenReads')"
        [control]="reason"
        [rows]="3"
      />
    </admin-act-shell>
  `,
  styleUrl: './form-parts.scss',
})
export class SetUrgency {
  protected readonly act = inject(Act);
  protected readonly urgencies = URGENCIES;
  private readonly before: Urgency = this.act.store.report()?.urgency ?? 'NORMAL';

  protected readonly urgency = new FormControl<Urgency>(this.before, { nonNullable: true });
  protected readonly reason = requiredWords();
  private readonly chosen = toSignal(this.urgency.valueChanges, { initialValue: this.before });
  protected readonly same = computed(() => this.chosen() === this.before);
  protected readonly change = computed(() => ({ urgency: this.chosen() }));

  protected send(): Promise<void> {
    const input = { urgency: this.urgency.value, reason: this.reason.value.trim() };
    return this.act.send(SetUrgencyDocument, input, 'acts.urgency.done', {}, [this.reason]);
  }
}
