import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Inbox, type IconNode } from 'lucide';
import { Icon } from '../icon/icon';

/** What will stand here, and the one thing to do (projected). */
@Component({
  selector: 'hp-empty',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<hp-icon [name]="icon()" [node]="icon() ? undefined : node()" [size]="32" />
    <p class="title">{{ title() }}</p>
    @if (text()) {
      <p>{{ text() }}</p>
    }
    <ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 0.5rem;
      padding: 2rem 1rem;
      text-align: center;
      color: var(--hp-text-muted);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    p {
      margin: 0;
      max-width: 40ch;
      text-wrap: balance;
    }
    .title {
      font-size: var(--hp-text-read);
      line-height: var(--hp-lead-read);
      font-weight: var(--hp-weight-strong);
      color: var(--hp-text-strong);
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input('');
  /** Registered icon name; a tray otherwise. */
  readonly icon = input<string>();
  readonly node = input<IconNode>(Inbox);
}
