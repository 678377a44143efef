import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Icon, Language, PhotoStrip, StatusGlyph } from '@smarthp/angular';
import { formatBefore, formatTime, formatWhen, wallClock } from '@smarthp/client';
import type { TimelineStepFragment } from '../../../gql/graphql';
import { Minute } from '../../words/minute';
import { injectSaying, Say } from '../../words/say';

/** Acts that set or move the due time; on other steps it would only repeat. */
const MAKES_DUE: ReadonlySet<string> = new Set([
  'RECEIVE',
  'ASSIGN',
  'REOPEN',
  'CLASSIFY',
  'SET_URGENCY',
  'DUE_CHANGED',
  'APPROVE_EXTENSION',
  'SCHEDULE',
]);

/** One step: what was done, by whom, in whose words, when. */
@Component({
  selector: 'admin-timeline-step',
  imports: [Icon, StatusGlyph, PhotoStrip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.internal]': 'internal()', '[class.fresh]': 'fresh()', '[attr.data-action]': 'step().action' },
  template: `
    <span class="mark">
      @if (internal()) {
        <hp-icon name="lock" [size]="15" [label]="t('case.timeline.internalOnly')" />
      } @else {
        <hp-status-glyph [status]="step().status" [size]="16" paper="var(--hp-surface-page)" />
      }
    </span>
    <div class="words">
      <p>
        <b>{{ lead() }}</b>
        @for (fact of facts(); track $index) {
          <span> · {{ fact }}</span>
        }
        @if (step().text && internal()) {
          <span class="said"> · {{ step().text }}</span>
        }
        @if (fresh()) {
          <span class="new">{{ t('case.timeline.new') }}</span>
        }
      </p>
      @if (step().text && !internal()) {
        <p class="said bubble">{{ step().text }}</p>
      }
      @if (step().media.length) {
        <hp-photo-strip [photos]="step().media" (open)="openPhoto.emit($event)" />
      }
    </div>
    <time [attr.datetime]="step().at" [title]="full()">{{ when() }}</time>
  `,
  styleUrl: './timeline-step.scss',
})
export class TimelineStep {
  readonly step = input.required<TimelineStepFragment>();
  readonly fresh = input(false);
  readonly openPhoto = output<number>();

  protected readonly t = injectSaying();
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  private readonly minute = inject(Minute);

  protected readonly internal = computed(() => this.step().visibility === 'INTERNAL');
  private readonly act = computed(() => this.language.word()('timeline', this.step().action));
  /** A note is known by who wrote it; every other step by what was done. */
  protected readonly lead = computed(() =>
    this.step().action === 'COMMENT_INTERNAL' ? this.step().actor.name : this.act(),
  );
  protected readonly facts = computed(() => {
    const { actor, unit, dueAt, action } = this.step();
    const facts = action === 'COMMENT_INTERNAL' ? [] : [actor.name];
    if (unit && action !== 'ACCEPT_ASSIGNMENT') facts.push(this.t('case.timeline.unit', { unit: this.say.name(unit) }));
    if (dueAt && MAKES_DUE.has(action)) facts.push(formatBefore(dueAt, this.language.active(), this.minute.now()));
    return facts;
  });
  protected readonly full = computed(() => formatWhen(this.step().at, this.language.active(), this.minute.now()));
  protected readonly when = computed(() => {
    const { at } = this.step();
    const now = this.minute.now();
    if (wallClock(at).dayNumber === wallClock(now).dayNumber) return formatTime(at);
    const { day, month, year } = wallClock(at);
    const date = `${day}/${month}${year === wallClock(now).year ? '' : `/${year}`}`;
    return `${date} ${formatTime(at)}`;
  });
}
