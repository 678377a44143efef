import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Failure, type FailureKind, Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';

/** What would come of a change, before it is made. The projected words are announced politely when they change. */
@Component({
  selector: 'admin-preview-panel',
  imports: [Icon, Failure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    <h3><hp-icon name="eye" [size]="16" />{{ title() || t('settings.parts.preview') }}</h3>
    @if (failure()) {
      <hp-error [kind]="failure()!" [compact]="true" (retry)="retry.emit()" />
    } @else {
      <div role="status" [attr.aria-busy]="busy()" [class.busy]="busy()"><ng-content /></div>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px 14px;
    }
    h3 {
      display: flex;
      gap: 7px;
      align-items: center;
      margin-bottom: 6px;
      font-size: var(--hp-text-heading);
      line-height: var(--hp-lead-heading);
    }
    h3 hp-icon {
      color: var(--hp-text-muted);
    }
    div {
      display: grid;
      gap: 8px;
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
      transition: opacity var(--hp-time-change);
    }
    .busy {
      opacity: 0.6;
    }
  `,
})
export class PreviewPanel {
  readonly title = input('');
  readonly busy = input(false);
  readonly failure = input<FailureKind | null>(null);
  readonly retry = output<void>();
  protected readonly t = injectSaying();
}
