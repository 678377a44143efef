import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The drawn key of an act; a capital letter is drawn with the Shift arrow. Screen readers get aria-keyshortcuts. */
@Component({
  selector: 'admin-key',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<kbd>{{ face() }}</kbd>`,
  styles: `
    :host {
      display: inline-flex;
    }
    kbd {
      font: 500 12px/18px var(--hp-font);
      min-width: 18px;
      padding: 0 5px;
      border-radius: 4px;
      box-shadow: inset 0 0 0 1px currentColor;
      text-align: center;
      white-space: nowrap;
    }
    @media (pointer: coarse) {
      :host {
        display: none;
      }
    }
  `,
})
export class KeyHint {
  readonly key = input.required<string>();
  protected readonly face = computed(() => {
    const key = this.key();
    if (key.length > 1) return key;
    return key !== key.toLowerCase() ? `⇧${key}` : key.toUpperCase();
  });
}
