import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DatePipe } from '@smarthp/angular';
import { RefuseReopeningDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

/** The supervisor reads the answer and what the citizen says of it, one under the other, before saying no. */
@Component({
  selector: 'admin-refuse-reopening',
  imports: [ActShell, WordsField, DatePipe],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="refuse-reopening"
      action="REFUSE_REOPENING"
      icon="octagon-minus"
      tone="danger"
      [lead]="act.t('acts.refuse-reopening.lead')"
      (send)="send()"
    >
      @for (said of words(); track said.label) {
        <article class="hp-card">
          <p class="hp-note hp-muted">{{ act.t(said.label) }} · {{ said.at | hpDate }}</p>
          <q>{{ said.text }}</q>
        </article>
      }
      <admin-words-field
        path="reason"
        [label]="act.t('acts.refuse-reopening.reason')"
        [hint]="act.t('acts.citizenReads')"
        [control]="reason"
      />
    </admin-act-shell>
  `,
  styles: `
    article {
      display: grid;
      gap: 4px;
      padding: 10px 14px;
    }
    q {
      white-space: pre-line;
    }
  `,
})
export class RefuseReopening {
  protected readonly act = inject(Act);
  protected readonly reason = requiredWords();
  protected readonly words = computed(() =>
    [
      { action: 'APPROVE_RESULT', label: 'acts.refuse-reopening.answer' },
      { action: 'REOPEN', label: 'acts.refuse-reopening.says' },
    ].flatMap(({ action, label }) => {
      const step = this.act.store.steps().findLast((one) => one.action === action);
      return step?.text ? [{ label, text: step.text, at: step.at }] : [];
    }),
  );

  protected send(): Promise<void> {
    const input = { reason: this.reason.value.trim() };
    return this.act.send(RefuseReopeningDocument, input, 'acts.refuse-reopening.done', {}, [this.reason]);
  }
}
