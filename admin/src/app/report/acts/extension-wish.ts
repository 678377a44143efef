import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DatePipe, Icon } from '@smarthp/angular';
import { Say } from '../../words/say';
import { CaseStore } from '../case-store';

/** What the unit asks its leader: from which date to which, and in its own words why. */
@Component({
  selector: 'admin-extension-wish',
  imports: [DatePipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (wish(); as it) {
      <article class="hp-card">
        <p class="hp-note hp-muted">
          {{ say.it('acts.approve-extension.asked', { name: it.askedBy?.displayName ?? unit() }) }} ·
          {{ it.askedAt | hpDate }}
        </p>
        <p class="dates">
          <span>{{ due() | hpDate }}</span>
          <hp-icon name="arrow-right" [size]="16" />
          <b>{{ it.until | hpDate }}</b>
        </p>
        <q>{{ it.reason }}</q>
      </article>
    }
  `,
  styles: `
    article {
      display: grid;
      gap: 6px;
      padding: 12px 14px;
    }
    .dates {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      color: var(--hp-text-strong);
    }
    q {
      white-space: pre-line;
    }
  `,
})
export class ExtensionWish {
  protected readonly say = inject(Say);
  private readonly store = inject(CaseStore);
  protected readonly wish = computed(() => this.store.report()?.extension ?? null);
  protected readonly due = computed(() => this.store.report()?.dueAt);
  protected readonly unit = computed(() => this.say.name(this.store.report()?.handlingUnit));
}
