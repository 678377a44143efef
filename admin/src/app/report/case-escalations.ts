import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { DatePipe, Icon } from '@smarthp/angular';
import type { CaseReportFragment } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';

/** Who was told that the case is late: only where somebody was. */
@Component({
  selector: 'admin-case-escalations',
  imports: [DatePipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().escalations.length) {
      <section [attr.aria-label]="t('case.escalations.title')">
        <h3><hp-icon name="bell-ring" [size]="16" />{{ t('case.escalations.title') }}</h3>
        <ul>
          @for (one of report().escalations; track one.id) {
            <li>
              <span class="level">{{
                t('case.escalations.level', { level: one.level, promise: t('clocks.promise.' + one.limit) })
              }}</span>
              <span class="people">
                @for (person of one.told; track $index) {
                  <b>{{ person.name }}</b>
                  @if (person.unit; as unit) {
                    <span class="hp-muted">{{ say.name(unit) }}</span>
                  }
                } @empty {
                  <span class="hp-muted">{{ t('case.escalations.nobody') }}</span>
                }
              </span>
              <time class="hp-muted">{{ one.at | hpDate }}</time>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 10px;
      padding: 8px 14px 10px;
      border-radius: var(--hp-radius-card);
      background: var(--hp-internal-surface);
      color: var(--hp-on-internal-surface);
      box-shadow: inset 0 0 0 1px var(--hp-internal-line);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    h3 {
      display: flex;
      gap: 6px;
      align-items: center;
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    ul {
      display: grid;
      grid-template-columns: fit-content(45%) 1fr auto;
      gap: 3px 12px;
      padding-top: 3px;
    }
    li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .people {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 6px;
    }
    .hp-muted {
      color: inherit;
      opacity: 0.82;
    }
  `,
})
export class CaseEscalations {
  readonly report = input.required<CaseReportFragment>();
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
}
