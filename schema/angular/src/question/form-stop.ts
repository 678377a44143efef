import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { PhoneCall, Siren } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import type { FormStop as Stop } from './asked-question';

/** In place of the rest of a form: call now. The one way back is to say that the answer was a slip. */
@Component({
  selector: 'hp-form-stop',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
  template: `
    <hp-icon [node]="siren" [size]="36" />
    <p class="title">{{ word()('stopTitle', { phone: stop().phone }) }}</p>
    <p>{{ words() }}</p>
    <a class="call" [href]="'tel:' + stop().phone"
      ><hp-icon [node]="phone" [size]="20" />{{ word()('call', { phone: stop().phone }) }}</a
    >
    <p class="why">{{ word()('stopWhy') }}</p>
    <button type="button" (click)="undone.emit()">{{ word()('changeAnswer') }}</button>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 0.75rem;
      padding: 1.5rem 1.25rem;
      border-radius: var(--hp-radius-card);
      background: var(--hp-danger-tint);
      color: var(--hp-on-danger-tint);
      font-size: var(--hp-text-read);
      line-height: var(--hp-lead-read);
      text-align: center;
    }
    p {
      margin: 0;
      max-width: 40ch;
    }
    .title {
      font-size: var(--hp-text-title);
      line-height: var(--hp-lead-title);
      font-weight: var(--hp-weight-title);
    }
    .why {
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
    .call {
      display: inline-flex;
      gap: 0.5rem;
      align-items: center;
      justify-content: center;
      min-width: 12rem;
      min-height: var(--hp-target-main);
      padding: 0.5rem 1.5rem;
      border-radius: var(--hp-radius-full);
      background: var(--hp-danger);
      color: var(--hp-on-danger);
      font-weight: 700;
      text-decoration: none;
    }
    button {
      min-height: var(--hp-target);
      padding: 0.375rem 0.75rem;
      border: 0;
      background: none;
      color: inherit;
      font: 500 var(--hp-text-label) / var(--hp-lead-label) var(--hp-font);
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
    .call:focus-visible,
    button:focus-visible {
      outline: 0;
      border-radius: var(--hp-radius-control);
      box-shadow: var(--hp-focus);
    }
  `,
})
export class FormStop {
  readonly stop = input.required<Stop>();
  readonly undone = output<void>();
  protected readonly siren = Siren;
  protected readonly phone = PhoneCall;
  private readonly language = inject(Language);
  protected readonly word = computed(
    () => (key: string, values?: Record<string, string>) => this.language.word()('question', key, values),
  );
  protected readonly words = computed(() =>
    this.language.active() === 'en' ? this.stop().wordsEn : this.stop().words,
  );
}
