import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe, LiveBadge, PromiseBar, StatusChip } from '@smarthp/angular';
import type { Salutation } from '@smarthp/client';
import type { HomeMineQuery } from '../../gql/graphql';
import { liveReport } from '../report-detail/live-report';

type MyReport = HomeMineQuery['reports']['edges'][number]['node'];

/** The newest report, live on Home. */
@Component({
  selector: 'hp-home-report',
  imports: [RouterLink, DatePipe, LiveBadge, PromiseBar, StatusChip],
  template: `
    @let item = report();
    <a class="hp-card" [routerLink]="['/reports', item.code]" data-test="newest">
      <span class="top"
        ><hp-status-chip [status]="item.status" /><hp-live-badge
          [state]="live.state()"
          [time]="live.asOf()"
          [fresh]="live.fresh()"
      /></span>
      <b>{{ item.title }}</b>
      <span class="hp-note hp-muted">{{ who() }}{{ item.updatedAt | hpDate: 'relative' }}</span>
      @if (item.promise; as promise) {
        <hp-promise [promise]="promise" [salutation]="salutation()" [bare]="true" />
      }
    </a>
  `,
  styles: `
    a {
      display: block;
      padding: 0.75rem 1rem;
      color: var(--hp-text-body);
      text-decoration: none;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0.25rem 0.5rem;
      margin-bottom: 0.375rem;
    }
    b {
      display: block;
      font-weight: 600;
      color: var(--hp-text-strong);
    }
    hp-promise {
      display: block;
      margin-top: 0.375rem;
    }
  `,
})
export class HomeReport {
  readonly row = input.required<MyReport>();
  readonly salutation = input<Salutation | null>(null);
  protected readonly live = liveReport(() => this.row().code);
  /** The live report once it is there; the row of the list until then. */
  protected readonly report = computed(() => this.live.report() ?? this.row());
  protected readonly who = computed(() => {
    const unit = this.report().handlingUnit;
    return unit ? `${unit.name} · ` : '';
  });
}
