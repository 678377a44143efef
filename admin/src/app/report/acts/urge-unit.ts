import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DatePipe } from '@smarthp/angular';
import { UrgeUnitDocument } from '../../../gql/graphql';
import { Say } from '../../words/say';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-urge-unit',
  imports: [ActShell, WordsField, DatePipe],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="urge" action="URGE" icon="megaphone" [lead]="lead()" (send)="send()">
      @if (urged(); as last) {
        <p class="hp-muted">{{ act.t('acts.urge.times', { count: last.count }) }} {{ last.at | hpDate }}</p>
      }
      <admin-words-field
        path="text"
        [label]="act.t('acts.urge.text')"
        [hint]="act.t('acts.staffOnly')"
        [control]="text"
      />
    </admin-act-shell>
  `,
})
export class UrgeUnit {
  protected readonly act = inject(Act);
  private readonly say = inject(Say);
  protected readonly text = requiredWords();
  protected readonly lead = computed(() =>
    this.act.t('acts.urge.lead', { unit: this.say.name(this.act.store.report()?.handlingUnit) }),
  );
  protected readonly urged = computed(() => {
    const report = this.act.store.report();
    return report?.urgedAt ? { count: report.urgeCount, at: report.urgedAt } : null;
  });

  protected send(): Promise<void> {
    return this.act.send(UrgeUnitDocument, { text: this.text.value.trim() }, 'acts.urge.done', {}, [this.text]);
  }
}
