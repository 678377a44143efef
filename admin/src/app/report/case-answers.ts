import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CaseReportFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';

/** What the reporter answered to the questions of the field. */
@Component({
  selector: 'admin-case-answers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (answers().length) {
      <dl [attr.aria-label]="t('case.answers')">
        @for (one of answers(); track one.questionCode) {
          <div>
            <dt>{{ one.question }}</dt>
            <dd>{{ one.answer }}</dd>
          </div>
        }
      </dl>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
      gap: 6px 18px;
      margin: 8px 0 0;
      padding: 8px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-surface-sunken);
    }
    dt {
      color: var(--hp-text-muted);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
    dd {
      margin: 0;
      color: var(--hp-text-strong);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseAnswers {
  readonly answers = input.required<CaseReportFragment['answers']>();
  protected readonly t = injectSaying();
}
