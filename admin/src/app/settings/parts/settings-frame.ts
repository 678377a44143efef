import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type ApiResource, Failure, failureKind, Icon, Skeleton } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import { injectSaying } from '../../words/say';

/**
 * The page every setting stands on: title, one sentence, its acts ([actions]), the content, and at the side ([aside])
 * preview and history. Shows the skeleton, the failure and the kept data of `resource` by itself.
 */
@Component({
  selector: 'admin-settings-frame',
  imports: [Skeleton, Failure, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header>
      <div>
        <h2 class="hp-title">{{ title() }}</h2>
        <p class="hp-muted">{{ lede() }}</p>
      </div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </header>
    @if (keptAt(); as time) {
      <p class="stale" role="status">
        <hp-icon name="cloud-off" [size]="16" />{{ t('frame.keptWhileFailed', { time }) }}
      </p>
    }
    <div class="body" tabindex="0" role="region" [attr.aria-label]="title()">
      @if (resource()?.loading()) {
        <hp-skeleton [count]="7" />
      } @else if (failure() && !resource()?.data()) {
        <hp-error
          [kind]="failure()!"
          [text]="failure() === 'refused' ? t('frame.forbidden') : t('frame.loadFailed')"
          (retry)="retry()"
        />
      } @else {
        <div class="content"><ng-content /></div>
        <aside><ng-content select="[aside]" /></aside>
      }
    </div>
  `,
  styleUrl: './settings-frame.scss',
})
export class SettingsFrame {
  readonly title = input.required<string>();
  readonly lede = input('');
  /** What the page stands on; without it the content shows at once. */
  readonly resource = input<ApiResource<unknown>>();
  readonly retried = output<void>();

  protected readonly t = injectSaying();
  protected readonly failure = computed(() => {
    const failure = this.resource()?.failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly keptAt = computed(() => {
    const at = this.resource()?.asOf();
    return this.failure() && this.resource()?.data() && at ? formatTime(at) : null;
  });

  protected retry(): void {
    this.retried.emit();
    void this.resource()?.reload();
  }
}
