import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReturnResultDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-return-result',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="return"
      action="RETURN_RESULT"
      icon="undo-2"
      [lead]="act.t('acts.return.lead')"
      (send)="send()"
    >
      <admin-words-field path="reason" [label]="act.t('acts.return.reason')" [control]="reason" [rows]="4" />
    </admin-act-shell>
  `,
})
export class ReturnResult {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();

  protected send(): Promise<void> {
    return this.act.send(ReturnResultDocument, { reason: this.reason.value.trim() }, 'acts.return.done', {}, [
      this.reason,
    ]);
  }
}
