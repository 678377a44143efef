import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe, SlaChip, StatusGlyph, UrgencyMark, WordPipe } from '@smarthp/angular';
import type { QueueColumn } from '../../gql/graphql';
import { Minute } from '../words/minute';
import { injectSaying, Say } from '../words/say';
import { SeenReports } from './seen-reports';
import type { QueueItem } from './queue-store';

/** One case in one line, with the columns the person chose. */
@Component({
  selector: 'admin-queue-table-row',
  imports: [RouterLink, DatePipe, StatusGlyph, SlaChip, UrgencyMark, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    role: 'listitem',
    '[class.left]': 'item().left',
    '[class.picked]': 'selected()',
    '[class.unread]': 'unread()',
    '[attr.data-code]': 'item().report.code',
  },
  template: `
    @let report = item().report;
    <a
      [routerLink]="['/reports', report.code]"
      queryParamsHandling="preserve"
      [style.grid-template-columns]="tracks()"
      [attr.tabindex]="marked() ? 0 : -1"
    >
      <span></span>
      @for (column of columns(); track column) {
        @let head = t('queue.column.' + column);
        <span class="cell hp-cut" [class.title]="column === 'TITLE'">
          <span class="hp-hidden">{{ head }}: </span>
          @switch (column) {
            @case ('CODE') {
              <span class="figure">{{ report.code }}</span>
            }
            @case ('TITLE') {
              {{ report.title }}
            }
            @case ('STATUS') {
              <hp-status-glyph [status]="report.status" [size]="14" />{{ report.status | hpWord: 'consoleStatus' }}
            }
            @case ('URGENCY') {
              @if (report.urgency !== 'NORMAL') {
                <hp-urgency [urgency]="report.urgency" />
              } @else {
                {{ report.urgency | hpWord: 'urgency' }}
              }
            }
            @case ('DUE') {
              <hp-sla-chip [dueAt]="report.dueAt ?? null" [dueState]="report.dueState" [now]="minute.now()" />
            }
            @case ('CATEGORY') {
              {{ say.name(report.category) }}
            }
            @case ('FIELD') {
              {{ say.name(report.category.fields[0]) }}
            }
            @case ('WARD') {
              {{ say.name(report.ward) }}
            }
            @case ('ADDRESS') {
              {{ report.address }}
            }
            @case ('UNIT') {
              {{ say.name(report.handlingUnit) }}
            }
            @case ('OFFICER') {
              {{ report.officer?.displayName }}
            }
            @case ('CHANNEL') {
              {{ report.channel | hpWord: 'channel' }}
            }
            @case ('CREATED') {
              {{ report.createdAt | hpDate }}
            }
            @case ('UPDATED') {
              {{ report.updatedAt | hpDate }}
            }
            @case ('PUBLICATION') {
              {{ report.publication | hpWord: 'publication' }}
            }
            @case ('RETURNS') {
              {{ report.sendBackCount || '' }}
            }
            @case ('URGES') {
              {{ report.urgeCount || '' }}
            }
          }
        </span>
      }
    </a>
    <input
      type="checkbox"
      class="pick"
      tabindex="-1"
      [checked]="selected()"
      [attr.aria-label]="t('queue.select', { code: report.code })"
      (click)="pick.emit($event.shiftKey)"
    />
  `,
  styleUrl: './queue-table-row.scss',
})
export class QueueTableRow {
  readonly item = input.required<QueueItem>();
  readonly columns = input.required<readonly QueueColumn[]>();
  /** Widths of the box and the columns, as grid tracks. */
  readonly tracks = input.required<string>();
  readonly marked = input(false);
  readonly selected = input(false);
  readonly pick = output<boolean>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly minute = inject(Minute);
  private readonly seen = inject(SeenReports);
  protected readonly unread = computed(() => this.seen.isUnread(this.item().report));
}
