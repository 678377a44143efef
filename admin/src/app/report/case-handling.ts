import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DatePipe, Icon } from '@smarthp/angular';
import type { CaseReportFragment } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';
import { ActHost } from './acts/act-host';
import { actById } from './acts/acts';

/** What hangs over the handling: an extension to decide on, units that said it is not theirs, urging. */
@Component({
  selector: 'admin-case-handling',
  imports: [DatePipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().extension; as wish) {
      <section class="note open" [attr.aria-label]="t('case.handling.extension')">
        <hp-icon name="calendar-plus" [size]="18" />
        <div>
          <p>
            <b>{{ t('case.handling.extension') }}</b> · {{ report().dueAt | hpDate }}
            <hp-icon name="arrow-right" [size]="14" /> <b>{{ wish.until | hpDate }}</b>
          </p>
          <p>
            <q>{{ wish.reason }}</q>
            <span class="hp-note"> · {{ wish.askedBy?.displayName ?? unit() }}, {{ wish.askedAt | hpDate }}</span>
          </p>
          @if (decisions().length) {
            <p class="buttons">
              @for (act of decisions(); track act.id) {
                <button type="button" (click)="host.ask(act)">
                  <hp-icon [name]="act.icon" [size]="14" />{{ t('acts.' + act.id + '.button') }}
                </button>
              }
            </p>
          }
        </div>
      </section>
    }
    @if (report().status === 'SENT_BACK' || report().supervisorDecides) {
      <section class="note open" [attr.aria-label]="t('case.handling.returned')">
        <hp-icon name="undo-2" [size]="18" />
        <div>
          <p>
            <b>{{ t('case.handling.returns', { count: report().sendBackCount ?? 0 }) }}</b>
            @if (report().suggestedUnit; as unit) {
              · {{ t('case.handling.suggested') }}
              <b>{{ say.name({ name: unit.fullName, nameEn: unit.nameEn }) }}</b>
            }
          </p>
          @if (report().supervisorDecides) {
            <p>{{ t('case.handling.supervisor') }}</p>
          }
        </div>
      </section>
    }
    @if (report().urgedAt; as at) {
      <p class="note">
        <hp-icon name="megaphone" [size]="16" />
        <span>{{ t('case.handling.urged', { count: report().urgeCount }) }} {{ at | hpDate }}</span>
      </p>
    }
  `,
  styleUrl: './case-handling.scss',
})
export class CaseHandling {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly host = inject(ActHost);
  protected readonly unit = computed(() => this.say.name(this.report().handlingUnit));
  protected readonly decisions = computed(() =>
    ['approve-extension', 'refuse-extension'].flatMap((id) => {
      const act = actById(id);
      return act && this.report().allowedActions.includes(act.action) ? [act] : [];
    }),
  );
}
