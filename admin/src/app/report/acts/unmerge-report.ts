import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { UnmergeReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-unmerge-report',
  imports: [ActShell, WordsField],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="unmerge" action="UNMERGE" icon="ungroup" [lead]="lead()" (send)="send()">
      <admin-words-field
        path="reason"
        [label]="act.t('acts.unmerge.reason')"
        [hint]="act.t('acts.unmerge.reasonHint')"
        [control]="reason"
        [rows]="3"
      />
    </admin-act-shell>
  `,
})
export class UnmergeReport {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();
  private readonly master = this.act.store.report()?.mergedInto?.code ?? '';
  protected readonly lead = computed(() => this.act.t('acts.unmerge.lead', { code: this.master }));

  protected send(): Promise<void> {
    const input = { reason: this.reason.value.trim() };
    return this.act.send(UnmergeReportDocument, input, 'acts.unmerge.done', { code: this.master }, [this.reason]);
  }
}
