import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DatePipe, Icon, PromiseBar, PromiseChanges, SlaChip } from '@smarthp/angular';
import type { CaseReportFragment, DueState, LimitKind, TimelineStepFragment } from '../../gql/graphql';
import { Minute } from '../words/minute';
import { injectSaying } from '../words/say';

interface Stage {
  readonly id: 'desk' | 'unit';
  readonly doneAt: string | null;
  readonly waiting: boolean;
  readonly startedAt: string | null;
  readonly dueAt: string | null;
  readonly state: DueState;
}

/** The three promises of a case side by side: the desk assigns, the unit accepts, the result comes. */
@Component({
  selector: 'admin-case-promises',
  imports: [Icon, DatePipe, PromiseBar, PromiseChanges, SlaChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card hp-card">
      @for (stage of stages(); track stage.id) {
        <div
          class="stage"
          [class.done]="stage.doneAt"
          [class.waiting]="stage.waiting"
          [class.late]="stage.state === 'OVERDUE'"
        >
          <div class="track"><i [style.width.%]="usedOf(stage)"></i></div>
          <b>{{ t('case.promise.' + stage.id) }}</b>
          @if (stage.doneAt) {
            <span class="when"><hp-icon name="check" [size]="14" />{{ stage.doneAt | hpDate }}</span>
          } @else if (stage.waiting) {
            <span class="when">{{ t('case.promise.waiting') }}</span>
          } @else {
            <hp-sla-chip [dueAt]="stage.dueAt" [dueState]="stage.state" [now]="minute.now()" />
          }
          @if (stage.dueAt && !stage.waiting) {
            <span class="due" [class.kept]="stage.doneAt">{{
              t('case.promise.' + (stage.doneAt ? (stage.doneAt > stage.dueAt ? 'wasLate' : 'wasDue') : 'due'), {
                date: (stage.dueAt | hpDate),
              })
            }}</span>
          }
        </div>
      }
      <div class="stage result">
        @if (report().promise; as promise) {
          <hp-promise [promise]="promise" [bare]="true" [now]="minute.now()" />
        } @else {
          <div class="track"><i></i></div>
          <b>{{ t('case.promise.result') }}</b>
          @if (report().dueAt; as due) {
            <span class="when">{{ due | hpDate: 'before' }}</span>
            <hp-sla-chip [dueAt]="due" [dueState]="report().dueState" [now]="minute.now()" />
          } @else {
            <span class="when">{{ t('case.promise.none') }}</span>
          }
        }
        @if (report().promise; as promise) {
          <hp-promise-changes class="moves" [promise]="promise" [now]="minute.now()" />
        }
        @if (report().scheduledFor; as date) {
          <p class="scheduled">
            <hp-icon name="calendar-clock" [size]="14" />{{ t('case.scheduled', { date: '' }) }}{{ date | hpDate }}
          </p>
        }
      </div>
    </div>
  `,
  styleUrl: './case-promises.scss',
})
export class CasePromises {
  readonly report = input.required<CaseReportFragment>();
  readonly steps = input.required<readonly TimelineStepFragment[]>();

  protected readonly t = injectSaying();
  protected readonly minute = inject(Minute);
  protected readonly stages = computed<readonly Stage[]>(() => {
    const assignedAt = this.last('ASSIGN', 'SEND_BACK', 'REOPEN');
    const acceptedAt = this.last('ACCEPT_ASSIGNMENT', 'ASSIGN', 'REOPEN');
    return [
      { id: 'desk', doneAt: assignedAt, waiting: false, ...this.limit('FORWARD') },
      { id: 'unit', doneAt: acceptedAt, waiting: !assignedAt, ...this.limit('ACCEPT') },
    ];
  });

  /** How much of the wall time is gone, as a drawing; the chip says it exactly. */
  protected usedOf({ doneAt, waiting, startedAt, dueAt }: Stage): number {
    if (doneAt || !startedAt || !dueAt) return doneAt ? 100 : waiting ? 0 : 40;
    const [start, due] = [Date.parse(startedAt), Date.parse(dueAt)];
    return Math.min(100, Math.max(4, ((this.minute.now() - start) / Math.max(1, due - start)) * 100));
  }

  private limit(kind: LimitKind): Pick<Stage, 'startedAt' | 'dueAt' | 'state'> {
    const found = this.report().limits.find((one) => one.kind === kind);
    return { startedAt: found?.startedAt ?? null, dueAt: found?.dueAt ?? null, state: found?.state ?? 'NONE' };
  }

  /** When the act was last done, unless what undoes it came after. */
  private last(action: string, ...undoneBy: readonly string[]): string | null {
    const step = this.steps().findLast((one) => one.action === action || undoneBy.includes(one.action));
    return step?.action === action ? step.at : null;
  }
}
