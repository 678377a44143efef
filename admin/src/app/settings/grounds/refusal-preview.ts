import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';

/** What the citizen reads when a report is refused; always in Vietnamese, the language the city answers in. */
@Component({
  selector: 'admin-refusal-preview',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="title"><hp-icon name="octagon-minus" [size]="16" />{{ t('rules.grounds.previewTitle') }}</p>
    <p lang="vi">{{ text() || '…' }}</p>
    @if (note()) {
      <p lang="vi" class="note">{{ note() }}</p>
    }
    @if (legalBasis()) {
      <p lang="vi" class="hp-note hp-muted">{{ t('rules.grounds.basis', { basis: legalBasis()! }) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      padding: 10px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-surface-sunken);
      color: var(--hp-text-strong);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    .title {
      display: flex;
      gap: 6px;
      align-items: center;
      font-weight: 600;
    }
    .note {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RefusalPreview {
  readonly text = input.required<string>();
  readonly note = input('');
  readonly legalBasis = input<string | null>(null);
  protected readonly t = injectSaying();
}
