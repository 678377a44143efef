import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ChevronsUp, ChevronUp } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

/** Urgency mark: nothing for Thường, one chevron for Khẩn, two on filled crimson for Hỏa tốc. */
@Component({
  selector: 'hp-urgency',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'urgency()', '[hidden]': '!shown()' },
  template: `@if (shown()) {
    <hp-icon [node]="icon()" [size]="14" [strong]="true" />{{ language.word()('urgency', urgency()) }}
  }`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.1875rem;
      padding: 0.125rem 0.5rem 0.125rem 0.25rem;
      border-radius: var(--hp-radius-full);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: var(--hp-weight-strong);
      white-space: nowrap;
      background: var(--hp-st-again-tint);
      color: var(--hp-on-st-again-tint);
    }
    :host([hidden]) {
      display: none;
    }
    :host(.URGENT) {
      background: var(--hp-danger);
      color: var(--hp-on-danger);
    }
  `,
})
export class UrgencyMark {
  readonly urgency = input.required<string>();
  protected readonly language = inject(Language);
  protected readonly shown = computed(() => this.urgency() === 'HIGH' || this.urgency() === 'URGENT');
  protected readonly icon = computed(() => (this.urgency() === 'URGENT' ? ChevronsUp : ChevronUp));
}
