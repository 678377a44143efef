import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@smarthp/angular';

const NUMBERS = ['112', '113', '114', '115'] as const;

/** Danger to life is not a report: the numbers to call stand first. */
@Component({
  selector: 'hp-emergency-line',
  imports: [TranslocoPipe, Icon],
  template: `
    <p>
      <hp-icon name="siren" [size]="20" /><span class="words">{{ 'reportNew.emergency' | transloco }}</span>
      <span class="numbers">
        @for (number of numbers; track number) {
          <a [href]="'tel:' + number">{{ number }}</a>
        }
      </span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 0 0.5rem;
      padding: 0.25rem 0.5rem 0.25rem 0.875rem;
      border-radius: 0.875rem;
      background: var(--hp-danger-tint);
      color: var(--hp-on-danger-tint);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: 500;
    }
    .words {
      flex: 1;
      padding-block: 0.5rem;
    }
    .numbers {
      display: flex;
    }
    a {
      display: grid;
      place-items: center;
      width: 2.75rem;
      min-height: 2.75rem;
      color: inherit;
      font: 700 var(--hp-text-label) / 1 var(--hp-font-figure);
      text-underline-offset: 3px;
    }
  `,
})
export class EmergencyLine {
  protected readonly numbers = NUMBERS;
}
