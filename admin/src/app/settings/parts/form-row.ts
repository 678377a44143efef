import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One row of a settings form: the name and its help at the left, what is filled in at the right. */
@Component({
  selector: 'admin-form-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="name">
      <b>{{ label() }}</b>
      @if (hint()) {
        <p class="hp-note hp-muted">{{ hint() }}</p>
      }
    </div>
    <div class="value"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(160px, 240px) minmax(0, 1fr);
      gap: 6px 24px;
      padding: 10px 0;
      border-bottom: 1px solid var(--hp-line-soft);
    }
    :host(:last-child) {
      border-bottom: 0;
    }
    b {
      color: var(--hp-text-strong);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
      font-weight: 600;
    }
    .value {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      min-width: 0;
    }
    @media (max-width: 639.98px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    /* Inside a form that says it is a container: name above value where it is narrow. */
    @container (max-width: 639.98px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class FormRow {
  readonly label = input.required<string>();
  readonly hint = input('');
}
