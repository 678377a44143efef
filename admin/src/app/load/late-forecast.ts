import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Empty, Failure, failureKind, Icon, NumberPipe, Skeleton } from '@smarthp/angular';
import { LateForecastDocument, type LateForecastQuery } from '../../gql/graphql';
import { Minute } from '../words/minute';
import { injectSaying } from '../words/say';
import { endOfFriday } from './fridays';

type Item = LateForecastQuery['lateForecast']['items'][number];

/** What will likely be late by Friday, each with its reason, and how that was reckoned. */
@Component({
  selector: 'admin-late-forecast',
  imports: [RouterLink, DatePipe, NumberPipe, Empty, Failure, Icon, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="hp-card" [attr.aria-label]="t('load.late.title')">
      <header>
        <h2>{{ t('load.late.title') }}</h2>
        <div class="until" role="group" [attr.aria-label]="t('load.late.until')">
          @for (week of weeks; track week) {
            <button type="button" [attr.aria-pressed]="chosen() === week" (click)="chosen.set(week)">
              {{ t(week ? 'load.late.nextFriday' : 'load.late.friday') }}
            </button>
          }
        </div>
      </header>
      @if (forecast.loading()) {
        <hp-skeleton [count]="3" />
      } @else if (failure() && !found()) {
        <hp-error [kind]="failure()!" (retry)="forecast.reload()" />
      } @else {
        @if (found(); as found) {
          @if (!found.enoughHistory) {
            <p class="none">{{ t('load.late.noHistory', { sample: found.sample }) }}</p>
          } @else {
            <ul>
              @for (item of found.items; track item.report.id) {
                <li>
                  <a [routerLink]="['/reports', item.report.code]" [queryParams]="{ view: 'ALL' }">{{
                    item.report.title
                  }}</a>
                  <p>{{ reason(item) }}</p>
                  <p class="hp-note hp-muted">
                    {{ item.report.code }} · {{ t('load.late.due', { date: '' }) }}{{ item.report.dueAt | hpDate }} ·
                    {{ t('load.late.expected', { date: '' }) }}{{ item.expectedAt | hpDate }}
                    @if (item.officerName) {
                      · {{ t('load.late.holder', { name: item.officerName }) }}
                    }
                  </p>
                </li>
              } @empty {
                <hp-empty [title]="t('load.late.none', { looked: found.looked })" />
              }
            </ul>
            <p class="method hp-note hp-muted">
              {{
                t('load.late.method', {
                  perDay: (found.donePerDay | hpNumber),
                  median: (found.medianHours | hpNumber),
                  sample: found.sample,
                })
              }}
            </p>
          }
          @if (found.lateAlready) {
            <p class="already">
              <hp-icon name="triangle-alert" [size]="16" />{{ t('load.late.already', { count: found.lateAlready }) }}
            </p>
          }
        }
      }
    </section>
  `,
  styleUrl: './load-card.scss',
})
export class LateForecast {
  readonly unitId = input.required<string>();

  protected readonly t = injectSaying();
  private readonly minute = inject(Minute);
  protected readonly weeks = [0, 1] as const;
  protected readonly chosen = signal<0 | 1>(0);
  private readonly until = computed(() => endOfFriday(this.minute.now(), this.chosen()));
  protected readonly forecast = apiQuery({
    query: LateForecastDocument,
    variables: () => ({ unitId: this.unitId(), until: this.until() }),
  });
  protected readonly found = computed(() => this.forecast.data()?.lateForecast);
  protected readonly failure = computed(() => {
    const failure = this.forecast.failure();
    return failure ? failureKind(failure) : null;
  });

  protected reason({ reason, hoursLeft, hoursNeeded, position }: Item): string {
    return this.t(`load.late.${reason}`, { left: hoursLeft, needed: hoursNeeded, position });
  }
}
