import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RequestInformationDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-request-information',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="ask"
      action="REQUEST_INFO"
      icon="message-circle-question-mark"
      [lead]="act.t('acts.ask.lead')"
      (send)="send()"
    >
      <admin-words-field path="question" [label]="act.t('acts.ask.question')" [control]="question" [rows]="4" />
    </admin-act-shell>
  `,
})
export class RequestInformation {
  protected readonly act = inject(Act);
  protected readonly question = requiredWords();

  protected send(): Promise<void> {
    return this.act.send(RequestInformationDocument, { question: this.question.value.trim() }, 'acts.ask.done', {}, [
      this.question,
    ]);
  }
}
