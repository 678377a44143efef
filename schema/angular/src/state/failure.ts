import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Ban, CloudOff, type IconNode, Unplug, WifiOff } from 'lucide';
import { type FailureKind } from '../api/failure';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

const ICONS: Readonly<Record<FailureKind, IconNode>> = {
  offline: WifiOff,
  down: CloudOff,
  refused: Ban,
  'not-connected': Unplug,
};

/** What went wrong in one of four different ways, what is kept, and what to do. */
@Component({
  selector: 'hp-error',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert', '[class]': 'kind()' },
  template: `<hp-icon [node]="icon()" [size]="compact() ? 20 : 32" />
    <div>
      <p class="title">{{ title() || language.word()('errorTitle', kind()) }}</p>
      <p>{{ text() || language.word()('errorText', kind()) }}</p>
    </div>
    @if (canRetry()) {
      <button type="button" class="hp-second" (click)="retry.emit()">{{ language.word()('ui', 'retry') }}</button>
    }
    <ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 0.75rem;
      padding: 2rem 1rem;
      text-align: center;
      color: var(--hp-text-muted);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    p {
      margin: 0;
      max-width: 44ch;
    }
    .title {
      font-size: var(--hp-text-read);
      line-height: var(--hp-lead-read);
      font-weight: var(--hp-weight-strong);
      color: var(--hp-text-strong);
    }
  `,
})
export class Failure {
  readonly kind = input.required<FailureKind>();
  /** Words of the screen's own in place of the general ones. */
  readonly title = input('');
  readonly text = input('');
  readonly compact = input(false);
  readonly retry = output();
  protected readonly language = inject(Language);
  protected readonly icon = computed(() => ICONS[this.kind()]);
  protected readonly canRetry = computed(() => this.kind() === 'offline' || this.kind() === 'down');
}
