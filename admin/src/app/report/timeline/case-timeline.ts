import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { TimelineStepFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { Lightbox } from '../photos/lightbox';
import { TimelineStep } from './timeline-step';

export const TABS = ['all', 'public', 'internal'] as const;
export type TimelineTab = (typeof TABS)[number];

/** Every step of the case, newest first; what citizens never see stands on amber paper with a lock. */
@Component({
  selector: 'admin-case-timeline',
  imports: [TimelineStep],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h3>{{ t('case.timeline.title') }}</h3>
      <div class="tabs" role="group" [attr.aria-label]="t('case.timeline.filter')">
        @for (one of tabs; track one) {
          <button type="button" [attr.aria-pressed]="tab() === one" (click)="tab.set(one)">
            {{ t('case.timeline.' + one) }} <span class="n">{{ counts()[one] }}</span>
          </button>
        }
      </div>
    </div>
    <ol aria-live="polite" aria-relevant="additions">
      @for (step of shown(); track step.seq) {
        <admin-timeline-step
          role="listitem"
          [step]="step"
          [fresh]="fresh().has(step.seq)"
          (openPhoto)="show(step, $event)"
        />
      } @empty {
        <li class="none">{{ t('case.timeline.empty') }}</li>
      }
    </ol>
  `,
  styleUrl: './case-timeline.scss',
})
export class CaseTimeline {
  readonly steps = input.required<readonly TimelineStepFragment[]>();
  readonly fresh = input<ReadonlySet<number>>(new Set<number>());

  protected readonly t = injectSaying();
  protected readonly tabs = TABS;
  protected readonly tab = signal<TimelineTab>('all');
  private readonly dialogs = inject(MatDialog);
  private readonly parts = computed<Record<TimelineTab, readonly TimelineStepFragment[]>>(() => {
    const all = [...this.steps()].reverse();
    const internal = (step: TimelineStepFragment): boolean => step.visibility === 'INTERNAL';
    return { all, public: all.filter((step) => !internal(step)), internal: all.filter(internal) };
  });
  protected readonly shown = computed(() => this.parts()[this.tab()]);
  protected readonly counts = computed(() => {
    const parts = this.parts();
    return { all: parts.all.length, public: parts.public.length, internal: parts.internal.length };
  });

  protected show(step: TimelineStepFragment, index: number): void {
    Lightbox.open(this.dialogs, step.media, index);
  }
}
