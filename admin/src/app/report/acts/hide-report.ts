import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { HideReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-hide-report',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="hide"
      action="UNPUBLISH"
      icon="eye-off"
      tone="danger"
      [lead]="act.t('acts.hide.lead')"
      (send)="send()"
    >
      <admin-words-field path="reason" [label]="act.t('acts.hide.reason')" [control]="reason" [rows]="4" />
    </admin-act-shell>
  `,
})
export class HideReport {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();

  protected send(): Promise<void> {
    return this.act.send(HideReportDocument, { reason: this.reason.value.trim() }, 'acts.hide.done', {}, [this.reason]);
  }
}
