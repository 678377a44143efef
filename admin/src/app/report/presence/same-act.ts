import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import { injectSaying } from '../../words/say';
import { CasePresence } from './presence';

/** A soft warning in an act's dialog: a colleague is at the very same act. Hinders nobody. */
@Component({
  selector: 'admin-same-act',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    @for (person of same(); track person.id) {
      <p>
        <hp-icon name="users" [size]="16" />{{
          t('presence.warning', { name: person.name, time: timeOf(person.since) })
        }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      display: flex;
      gap: 8px;
      align-items: center;
      margin: 0 0 10px;
      padding: 8px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-st-you-tint);
      color: var(--hp-on-st-you-tint);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
  `,
})
export class SameAct {
  /** The workflow action of the dialog. */
  readonly action = input.required<string>();

  protected readonly t = injectSaying();
  /** Absent where a dialog stands alone, as in tests and outside a case. */
  private readonly presence = inject(CasePresence, { optional: true });
  protected readonly same = computed(
    () => this.presence?.people().filter(({ doing, field }) => doing === 'WRITING' && field === this.action()) ?? [],
  );
  protected readonly timeOf = (moment: string): string => formatTime(Date.parse(moment));
}
