import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SlaChip, StatusGlyph, UrgencyMark, WordPipe } from '@smarthp/angular';
import type { QueueRowFragment } from '../../gql/graphql';
import { Minute } from '../words/minute';
import { injectSaying, Say } from '../words/say';
import { SeenReports } from './seen-reports';

/** One case in two lines: what and how urgent; status, code, where, field and how much time is left. */
@Component({
  selector: 'admin-queue-row',
  imports: [RouterLink, StatusGlyph, SlaChip, UrgencyMark, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    role: 'listitem',
    '[class.open]': 'open()',
    '[class.left]': 'item().left',
    '[class.picking]': 'picking()',
    '[class.picked]': 'selected()',
    '[attr.data-code]': 'item().report.code',
  },
  template: `
    @let report = item().report;
    <input
      type="checkbox"
      class="pick"
      tabindex="-1"
      [checked]="selected()"
      [attr.aria-label]="t('queue.select', { code: report.code })"
      (click)="pick.emit($event.shiftKey)"
    />
    <a
      [routerLink]="['/reports', report.code]"
      queryParamsHandling="preserve"
      [attr.aria-current]="open() ? 'true' : null"
      [attr.tabindex]="marked() ? 0 : -1"
    >
      <span class="one">
        @if (unread()) {
          <i class="dot"
            ><span class="hp-hidden">{{ t('queue.unread') }}</span></i
          >
        }
        <span class="title hp-cut">{{ report.title }}</span>
        <hp-urgency [urgency]="report.urgency" />
      </span>
      <span class="two">
        <hp-status-glyph [status]="report.status" [size]="14" />
        <span class="hp-hidden">{{ report.status | hpWord: 'consoleStatus' }}</span>
        <span class="code">{{ report.code }}</span>
        <span class="ward hp-cut">{{ say.name(report.ward) }}</span>
        <span class="field hp-cut">{{ say.name(report.category) }}</span>
        @if (item().left) {
          <span class="gone">{{ t('queue.left') }}</span>
        } @else {
          <hp-sla-chip [dueAt]="report.dueAt ?? null" [dueState]="report.dueState" [now]="minute.now()" />
        }
      </span>
    </a>
  `,
  styleUrl: './queue-row.scss',
})
export class QueueRow {
  /** `left`: it no longer belongs to the view it stands in. */
  readonly item = input.required<{ readonly report: QueueRowFragment; readonly left: boolean }>();
  readonly open = input(false);
  /** The row the keyboard stands on; the only one Tab stops at. */
  readonly marked = input(false);
  readonly selected = input(false);
  /** Something is picked already, so every row shows its box. */
  readonly picking = input(false);
  /** The box was pressed; true with Shift held: everything up to here. */
  readonly pick = output<boolean>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly minute = inject(Minute);
  private readonly seen = inject(SeenReports);
  protected readonly unread = computed(() => this.seen.isUnread(this.item().report));
}
