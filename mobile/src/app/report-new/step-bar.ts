import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@smarthp/angular';
import { DRAFT_STEPS, type DraftStep } from '../outbox/draft';
import { DraftEditor } from './draft-editor';

/** Where one stands in the four steps. */
@Component({
  selector: 'hp-step-bar',
  imports: [TranslocoPipe, Icon],
  template: `
    <ol [attr.aria-label]="'reportNew.progress' | transloco">
      @for (name of steps; track name) {
        <li
          [class.done]="editor.isDone(name) && name !== step()"
          [class.now]="name === step()"
          [attr.aria-current]="name === step() ? 'step' : null"
        >
          @if (editor.isDone(name) && name !== step()) {
            <hp-icon name="check" [size]="15" />
          }
          {{ 'reportNew.step.' + name | transloco }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 0.375rem;
      max-width: 46rem;
      margin: 0 auto;
      padding: 0 var(--hp-gutter) 0.75rem;
    }
    li {
      display: flex;
      align-items: center;
      gap: 0.3125rem;
      padding-top: 0.5rem;
      border-top: 4px solid var(--hp-line-soft);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: 500;
      color: var(--hp-text-muted);
    }
    .done {
      border-color: var(--hp-st-done);
      color: var(--hp-on-st-done-tint);
    }
    .now {
      border-color: var(--hp-text-strong);
      color: var(--hp-text-strong);
      font-weight: 600;
    }
  `,
})
export class StepBar {
  readonly step = input.required<DraftStep>();
  protected readonly editor = inject(DraftEditor);
  protected readonly steps = DRAFT_STEPS;
}
