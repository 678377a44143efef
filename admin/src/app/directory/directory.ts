import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type ApiResource, Empty, Failure, failureKind, Icon, Skeleton } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import { injectSaying } from '../words/say';

/** The shape of every directory: title, what narrows it, the list, and the chosen thing beside it. */
@Component({
  selector: 'admin-directory',
  imports: [Empty, Failure, Skeleton, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="list" [class.alone]="!detail()" [class.chosen]="chosen()">
      <header>
        <div class="line">
          <h1>{{ title() }}</h1>
          @if (total() !== null) {
            <span class="hp-note hp-muted" role="status">{{ t('frame.total', { count: total()! }) }}</span>
          }
        </div>
        @if (lead()) {
          <p class="hp-note hp-muted">{{ lead() }}</p>
        }
        <div class="filters"><ng-content select="[filters]" /></div>
      </header>
      @if (keptAt(); as time) {
        <p class="stale" role="status">
          <hp-icon name="cloud-off" [size]="16" />{{ t('frame.keptWhileFailed', { time }) }}
        </p>
      }
      <div class="rows" tabindex="0" role="region" [attr.aria-label]="title()">
        @if (resource().loading()) {
          <hp-skeleton [count]="8" />
        } @else if (failure() && !resource().data()) {
          <hp-error
            [kind]="failure()!"
            [text]="failure() === 'refused' ? t('frame.forbidden') : t('frame.loadFailed')"
            (retry)="resource().reload()"
          />
        } @else {
          <ng-content />
          @if (empty()) {
            <hp-empty [title]="emptyWords() || t('frame.empty')" />
          }
          @if (hasMore()) {
            <button type="button" class="hp-second more" [disabled]="resource().busy()" (click)="more.emit()">
              {{ resource().busy() ? t('frame.loading') : t('frame.more') }}
            </button>
          }
        }
      </div>
    </section>
    @if (detail()) {
      <section class="detail" [class.chosen]="chosen()"><ng-content select="[detail]" /></section>
    }
  `,
  styleUrl: './directory.scss',
})
export class Directory {
  readonly title = input.required<string>();
  readonly resource = input.required<ApiResource<unknown>>();
  readonly lead = input('');
  readonly total = input<number | null>(null);
  readonly empty = input(false);
  readonly emptyWords = input('');
  readonly hasMore = input(false);
  /** Whether things open beside the list. */
  readonly detail = input(false);
  /** Something is open; on a narrow screen it takes the place of the list. */
  readonly chosen = input(false);
  readonly more = output<void>();

  protected readonly t = injectSaying();
  protected readonly failure = computed(() => {
    const failure = this.resource().failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly keptAt = computed(() => {
    const at = this.resource().asOf();
    return this.failure() && this.resource().data() && at ? formatTime(at) : null;
  });
}
