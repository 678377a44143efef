import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  /** Key of its words, or the words themselves when `isName`. */
  readonly word: string;
  /** A language is written in itself. */
  readonly isName?: boolean;
}

/** One setting with a few values side by side; the chosen one is marked. */
@Component({
  selector: 'hp-choice-row',
  imports: [TranslocoPipe],
  styles: `
    div[role='radiogroup'] {
      display: grid;
      gap: 0.25rem;
    }
  `,
  template: `
    <div role="radiogroup" [attr.aria-label]="label() | transloco">
      <span class="hp-label">{{ label() | transloco }}</span>
      <div class="segment">
        @for (one of choices(); track one.value) {
          <button
            type="button"
            role="radio"
            [attr.lang]="one.isName ? one.value : null"
            [attr.data-choice]="name() + ':' + one.value"
            [attr.aria-checked]="chosen() === one.value"
            (click)="choose.emit(one.value)"
          >
            {{ one.isName ? one.word : ('account.' + one.word | transloco) }}
          </button>
        }
      </div>
    </div>
  `,
})
export class ChoiceRow<Value extends string> {
  /** Names the setting for tests and style. */
  readonly name = input.required<string>();
  /** Key of its words. */
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly chosen = input.required<Value>();
  readonly choose = output<Value>();
}
