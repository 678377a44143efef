import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { ReferOutReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

/** To a body outside the platform, which answers through a link. */
@Component({
  selector: 'admin-refer-out-report',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="refer-out"
      action="REFER_OUT"
      icon="square-arrow-out-up-right"
      [lead]="act.t('acts.refer-out.lead')"
      (send)="send()"
    >
      <admin-words-field path="bodyName" [label]="act.t('acts.refer-out.body')" [control]="bodyName" [rows]="1" />
      <admin-words-field
        path="email"
        [label]="act.t('acts.refer-out.email')"
        [hint]="act.t('acts.refer-out.emailHint')"
        [wrong]="act.t('acts.refer-out.badEmail')"
        [control]="email"
        [rows]="1"
      />
      <admin-words-field
        path="reason"
        [label]="act.t('acts.refer-out.reason')"
        [hint]="act.t('acts.refer-out.reasonHint')"
        [control]="reason"
        [rows]="2"
      />
      <admin-words-field path="note" [label]="act.t('acts.refer-out.note')" [control]="note" [rows]="2" />
    </admin-act-shell>
  `,
})
export class ReferOutReport {
  protected readonly act = inject(Act);
  protected readonly bodyName = requiredWords();
  protected readonly email = new FormControl('', { nonNullable: true, validators: Validators.email });
  protected readonly reason = optionalWords();
  protected readonly note = optionalWords();

  protected send(): Promise<void> {
    const input = {
      bodyName: this.bodyName.value.trim(),
      email: this.email.value.trim() || null,
      reason: this.reason.value.trim() || null,
      note: this.note.value.trim() || null,
    };
    return this.act.send(ReferOutReportDocument, input, 'acts.refer-out.done', {}, [this.bodyName, this.email]);
  }
}
