import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RefuseExtensionDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { ExtensionWish } from './extension-wish';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-refuse-extension',
  imports: [ActShell, ExtensionWish, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="refuse-extension"
      action="REFUSE_EXTENSION"
      icon="octagon-minus"
      [lead]="act.t('acts.refuse-extension.lead')"
      (send)="send()"
    >
      <admin-extension-wish />
      <admin-words-field
        path="reason"
        [label]="act.t('acts.refuse-extension.reason')"
        [hint]="act.t('acts.staffOnly')"
        [control]="reason"
        [rows]="3"
      />
    </admin-act-shell>
  `,
})
export class RefuseExtension {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();

  protected send(): Promise<void> {
    const input = { reason: this.reason.value.trim() };
    return this.act.send(RefuseExtensionDocument, input, 'acts.refuse-extension.done', {}, [this.reason]);
  }
}
