import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { DatePipe, Photo, StatusChip } from '@smarthp/angular';
import type { MergeTargetReportFragment } from '../../../gql/graphql';
import { Say } from '../../words/say';

/** A report one might merge into: its photo, what it is, how far and how alike. A choice like a radio button. */
@Component({
  selector: 'admin-merge-candidate',
  imports: [StatusChip, Photo, DatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = report();
    <label class="hp-card card" [class.chosen]="chosen()">
      <input
        type="radio"
        name="merge-into"
        [checked]="chosen()"
        [attr.aria-label]="it.code + '. ' + it.title"
        (change)="choose.emit(it.code)"
      />
      <span class="thumb">
        @if (photo(); as one) {
          <hp-photo [photo]="one" size="list" />
        }
      </span>
      <span class="words">
        <b class="hp-cut">{{ it.title }}</b>
        <span class="line hp-note hp-muted">
          <span class="hp-figure">{{ it.code }}</span>
          <span>{{ it.createdAt | hpDate }}</span>
          @if (distance(); as words) {
            <span>{{ words }}</span>
          }
          @if (alike(); as words) {
            <span>{{ words }}</span>
          }
          @if (it.mergedCount) {
            <span>{{ say.it('acts.merge.has', { count: it.mergedCount }) }}</span>
          }
        </span>
        <hp-status-chip [status]="it.status" audience="console" />
      </span>
    </label>
  `,
  styleUrl: './merge-candidate.scss',
})
export class MergeCandidate {
  readonly report = input.required<MergeTargetReportFragment>();
  readonly distanceM = input<number | null>(null);
  readonly likeness = input<number | null>(null);
  readonly chosen = input(false);
  readonly choose = output<string>();

  protected readonly say = inject(Say);
  protected readonly photo = computed(() => this.report().media.find(({ state }) => state === 'READY') ?? null);
  protected readonly distance = computed(() => {
    const metres = this.distanceM();
    if (metres === null) return null;
    if (metres < 10) return this.say.it('acts.merge.samePlace');
    return metres < 1000
      ? this.say.it('acts.merge.metres', { n: Math.round(metres / 10) * 10 })
      : this.say.it('acts.merge.kilometres', { n: (metres / 1000).toFixed(1) });
  });
  protected readonly alike = computed(() => {
    const share = this.likeness();
    return share !== null && share >= 0.3 ? this.say.it('acts.merge.alike', { n: Math.round(share * 100) }) : null;
  });
}
