import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { SendBackReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { type PickedUnit, UnitPicker } from './unit-picker';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-send-back-report',
  imports: [ActShell, WordsField, UnitPicker],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="send-back"
      action="SEND_BACK"
      icon="undo-2"
      [lead]="act.t('acts.send-back.lead')"
      (send)="send()"
    >
      <admin-words-field path="reason" [label]="act.t('acts.send-back.reason')" [control]="reason" />
      <admin-unit-picker [label]="act.t('acts.send-back.unit')" [(picked)]="unit" />
    </admin-act-shell>
  `,
})
export class SendBackReport {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();
  protected readonly unit = signal<PickedUnit | null>(null);

  protected send(): Promise<void> {
    const input = { reason: this.reason.value.trim(), suggestedUnitId: this.unit()?.id ?? null };
    return this.act.send(SendBackReportDocument, input, 'acts.send-back.done', {}, [this.reason]);
  }
}
