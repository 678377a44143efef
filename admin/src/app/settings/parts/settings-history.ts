import { ChangeDetectionStrategy, Component, computed, effect, input, untracked } from '@angular/core';
import { apiQuery, DatePipe, Failure, failureKind, Icon, Skeleton } from '@smarthp/angular';
import { type SettingsArea, SettingsHistoryDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

const PAGE = 8;

/** How a page says one value of a change; null leaves it as the server wrote it. */
export type ValueWords = (name: string, value: string) => string | null;

/** Who changed what, when, from when on and why: of an area, or of one setting of it. */
@Component({
  selector: 'admin-settings-history',
  imports: [DatePipe, Icon, Skeleton, Failure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    <h3><hp-icon name="history" [size]="16" />{{ t('settings.parts.history') }}</h3>
    @if (history.loading()) {
      <hp-skeleton shape="text" [count]="3" />
    } @else if (failure() && !page()) {
      <hp-error [kind]="failure()!" [compact]="true" (retry)="history.reload()" />
    } @else {
      <ol>
        @for (edge of page()?.edges ?? []; track edge.node.id) {
          @let change = edge.node;
          <li>
            <p class="head">
              <b>{{ keyWords()(change.key) }}</b>
              @if (change.effectiveFrom) {
                <span class="from">{{
                  t('settings.parts.from', { date: change.effectiveFrom | hpDate: 'date' })
                }}</span>
              }
            </p>
            @if (change.note) {
              <p class="note">{{ change.note }}</p>
            }
            <dl>
              @for (one of change.differences; track one.name) {
                <dt>{{ nameOf(one.name) }}</dt>
                <dd>
                  @if (!change.isNew && one.before !== null) {
                    <del>{{ said(one.name, one.before) }}</del>
                  }
                  @if (one.after !== null) {
                    <ins>{{ said(one.name, one.after) }}</ins>
                  } @else if (!change.isEnd) {
                    <ins>{{ t('settings.parts.nothing') }}</ins>
                  }
                </dd>
              }
            </dl>
            <p class="who">
              {{ change.by?.displayName ?? t('settings.parts.system') }} · <time>{{ change.at | hpDate }}</time>
            </p>
          </li>
        } @empty {
          <li class="hp-muted">{{ t('settings.parts.historyEmpty') }}</li>
        }
      </ol>
      @if (page()?.pageInfo?.hasNextPage) {
        <button
          type="button"
          class="hp-second"
          [disabled]="history.busy()"
          (click)="history.more({ after: page()?.pageInfo?.endCursor })"
        >
          {{ t('settings.parts.more') }}
        </button>
      }
    }
  `,
  styleUrl: './settings-history.scss',
})
export class SettingsHistory {
  readonly area = input<SettingsArea | null>(null);
  /** Only this setting of the area. */
  readonly key = input<string | null>(null);
  /** Rises when something was saved: the list is read again. */
  readonly version = input(0);
  /** What a setting is called. */
  readonly keyWords = input<(key: string) => string>((key) => key);
  readonly valueWords = input<ValueWords>(() => null);

  protected readonly t = injectSaying();
  protected readonly history = apiQuery({
    query: SettingsHistoryDocument,
    variables: () => ({ area: this.area(), key: this.key(), first: PAGE }),
  });
  protected readonly page = computed(() => this.history.data()?.settingsHistory);
  protected readonly failure = computed(() => {
    const failure = this.history.failure();
    return failure ? failureKind(failure) : null;
  });

  constructor() {
    effect(() => {
      if (this.version() > 0) untracked(() => void this.history.reload());
    });
  }

  protected nameOf(name: string): string {
    const key = `settings.fields.${name}`;
    const words = this.t(key);
    return words === key ? name : words;
  }

  protected said(name: string, value: string): string {
    const own = this.valueWords()(name, value);
    if (own !== null) return own;
    if (value === 'true' || value === 'false') return this.t(`settings.parts.${value === 'true' ? 'yes' : 'no'}`);
    return value;
  }
}
