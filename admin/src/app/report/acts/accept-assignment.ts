import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DatePipe } from '@smarthp/angular';
import { AcceptAssignmentDocument } from '../../../gql/graphql';
import { Say } from '../../words/say';
import { Act, ACT_PROVIDERS } from './act';
import { ActShell } from './act-shell';

@Component({
  selector: 'admin-accept-assignment',
  imports: [ActShell, DatePipe],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="accept" action="ACCEPT_ASSIGNMENT" icon="hand" [lead]="lead()" (send)="send()">
      @if (act.store.report()?.dueAt; as due) {
        <p>
          {{ act.t('acts.accept.due') }}: <b>{{ due | hpDate: 'before' }}</b>
        </p>
      }
    </admin-act-shell>
  `,
})
export class AcceptAssignment {
  protected readonly act = inject(Act);
  private readonly say = inject(Say);
  protected readonly lead = computed(() =>
    this.act.t('acts.accept.lead', { unit: this.say.name(this.act.store.report()?.handlingUnit) }),
  );

  protected send(): Promise<void> {
    return this.act.send(AcceptAssignmentDocument, {}, 'acts.accept.done');
  }
}
