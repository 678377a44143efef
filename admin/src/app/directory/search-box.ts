import { ChangeDetectionStrategy, Component, input, type OnDestroy, output } from '@angular/core';
import { Icon } from '@smarthp/angular';

const PAUSE_MS = 300;

/** A search box that tells what was typed after a short pause. */
@Component({
  selector: 'admin-search-box',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <hp-icon name="search" [size]="15" />
      <span class="hp-hidden">{{ label() }}</span>
      <input #box type="search" [value]="value()" [placeholder]="label()" (input)="typed(box.value)" />
    </label>
  `,
  styles: `
    :host {
      flex: 1 1 220px;
    }
    label {
      display: flex;
      gap: 6px;
      align-items: center;
      min-height: 32px;
      padding: 0 10px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-surface-sunken);
      box-shadow: inset 0 0 0 1px var(--hp-line-soft);
      color: var(--hp-text-muted);
    }
    label:focus-within {
      box-shadow: inset 0 0 0 2px var(--hp-action);
    }
    input {
      flex: 1;
      min-width: 0;
      border: 0;
      background: none;
      color: var(--hp-text-strong);
      font: inherit;
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
      outline: none;
      box-shadow: none;
    }
    input::placeholder {
      color: var(--hp-text-muted);
      opacity: 1;
    }
  `,
})
export class SearchBox implements OnDestroy {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly searched = output<string>();
  private pause: ReturnType<typeof setTimeout> | undefined;

  ngOnDestroy(): void {
    clearTimeout(this.pause);
  }

  protected typed(words: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.searched.emit(words.trim()), PAUSE_MS);
  }
}
