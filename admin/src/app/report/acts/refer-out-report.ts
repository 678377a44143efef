import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReferOutReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-refer-out-report',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="refer-out" action="REFER_OUT" icon="square-arrow-out-up-right" (send)="send()">
      <admin-words-field path="bodyName" [label]="act.t('acts.refer-out.body')" [control]="bodyName" [rows]="1" />
      <admin-words-field path="note" [label]="act.t('acts.refer-out.note')" [control]="note" />
    </admin-act-shell>
  `,
})
export class ReferOutReport {
  protected readonly act = inject(Act);
  protected readonly bodyName = requiredWords();
  protected readonly note = optionalWords();

  protected send(): Promise<void> {
    const input = { bodyName: this.bodyName.value.trim(), note: this.note.value.trim() || null };
    return this.act.send(ReferOutReportDocument, input, 'acts.refer-out.done', {}, [this.bodyName]);
  }
}
