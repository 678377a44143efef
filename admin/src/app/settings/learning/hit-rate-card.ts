import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Icon, Language, NumberPipe } from '@smarthp/angular';
import type { HitRatePartsFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

const FIRST = 8;

/** Hit rate of one question on held-out reports: as a whole, per label, and the pairs taken for each other. */
@Component({
  selector: 'admin-hit-rate',
  imports: [NumberPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    @let it = rate();
    <header>
      <h3>{{ title() }}</h3>
      <dl>
        <div>
          <dt>{{ t('routing.learned.top1') }}</dt>
          <dd>{{ percent(it.top1, it.count) }}</dd>
        </div>
        <div>
          <dt>{{ t('routing.learned.top3') }}</dt>
          <dd>{{ percent(it.top3, it.count) }}</dd>
        </div>
        <div>
          <dt>{{ t('routing.learned.shown') }}</dt>
          <dd>
            @if (it.shownHitRate !== null && it.shownHitRate !== undefined) {
              {{ percent(it.shownHitRate) }}
              <small>{{ t('routing.learned.ofReports', { count: it.shownCount, all: it.count }) }}</small>
            } @else {
              <small>{{ t('routing.learned.noneShown') }}</small>
            }
          </dd>
        </div>
      </dl>
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">{{ t('routing.learned.label') }}</th>
          <th scope="col" aria-hidden="true"></th>
          <th scope="col" class="number">{{ t('routing.learned.count') }}</th>
          <th scope="col" class="number">{{ t('routing.learned.top1') }}</th>
          <th scope="col" class="number">{{ t('routing.learned.top3') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (label of all() ? it.labels : it.labels.slice(0, first); track label.label) {
          <tr>
            <th scope="row">{{ label.name }}</th>
            <td class="bars" aria-hidden="true">
              <span class="bar"><i [style.width.%]="(label.top1 / label.count) * 100"></i></span>
            </td>
            <td class="number">{{ label.count | hpNumber }}</td>
            <td class="number">{{ percent(label.top1, label.count) }}</td>
            <td class="number">{{ percent(label.top3, label.count) }}</td>
          </tr>
        }
      </tbody>
    </table>
    @if (it.labels.length > first) {
      <button type="button" class="more" [attr.aria-expanded]="all()" (click)="all.set(!all())">
        {{ t(all() ? 'routing.learned.less' : 'routing.learned.more', { count: it.labels.length - first }) }}
      </button>
    }
    @if (it.confusions.length) {
      <div class="pairs">
        <h4>{{ t('routing.learned.confusions') }}</h4>
        <ul>
          @for (pair of it.confusions.slice(0, 6); track $index) {
            <li>
              <span>{{ pair.name }}</span><hp-icon name="arrow-right" [size]="14" /><span>{{ pair.said }}</span>
              <b>{{ pair.count }}</b>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrls: ['../../directory/table.scss', './hit-rate-card.scss'],
})
export class HitRateCard {
  readonly title = input.required<string>();
  readonly rate = input.required<HitRatePartsFragment>();
  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  protected readonly all = signal(false);
  protected readonly first = FIRST;

  protected percent(share: number, of = 1): string {
    return new Intl.NumberFormat(this.language.active() === 'vi' ? 'vi-VN' : 'en-GB', {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(of ? share / of : 0);
  }
}
