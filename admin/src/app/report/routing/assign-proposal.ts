import { ChangeDetectionStrategy, Component, computed, effect, inject, output } from '@angular/core';
import { Icon } from '@smarthp/angular';
import type { UnitNameFragment } from '../../../gql/graphql';
import { injectSaying, Say } from '../../words/say';
import { CaseRoutingStore } from './case-routing-store';

export interface Proposal {
  readonly unit: UnitNameFragment;
  readonly coordinating: readonly UnitNameFragment[];
}

/** "Proposed: … because …" above the pickers. Tells the proposal once, for the boxes that are still empty. */
@Component({
  selector: 'admin-assign-proposal',
  imports: [Icon],
  providers: [CaseRoutingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (proposed(); as it) {
      <div class="box">
        <hp-icon name="route" [size]="16" />
        <div>
          <p>
            {{ t('routing.case.proposed') }} <b>{{ say.name({ name: it.unit.fullName, nameEn: it.unit.nameEn }) }}</b>
          </p>
          <p class="why">{{ store.routing()?.because }}</p>
        </div>
        <button type="button" (click)="used.emit(it)">{{ t('routing.case.use') }}</button>
      </div>
    }
    @if (learned(); as unit) {
      <p class="learned hp-note hp-muted">
        {{ t('routing.case.learnedUnit', { unit: say.name({ name: unit.fullName, nameEn: unit.nameEn }) }) }}
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    :host:empty {
      display: none;
    }
    .box {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
      align-items: start;
      padding: 9px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-action-tint);
      color: var(--hp-on-action-tint);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    hp-icon {
      margin-top: 2px;
    }
    .why {
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
    button {
      min-height: var(--hp-target);
      padding: 0 10px;
      border: 1px solid currentColor;
      border-radius: var(--hp-radius-control);
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
  `,
})
export class AssignProposal {
  /** The first word of the rules, for boxes that are still empty. */
  readonly offered = output<Proposal>();
  /** The person pressed the button: the proposal takes the place of what is chosen. */
  readonly used = output<Proposal>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly store = inject(CaseRoutingStore);
  protected readonly proposed = computed<Proposal | null>(() => {
    const routing = this.store.routing();
    return routing?.unit ? { unit: routing.unit, coordinating: routing.coordinatingUnits } : null;
  });
  /** Said only where it differs from the rules. */
  protected readonly learned = computed(() => {
    const unit = this.store.suggestion()?.unit;
    return unit && unit.id !== this.proposed()?.unit.id ? unit : null;
  });
  private told = false;

  constructor() {
    effect(() => {
      const proposed = this.proposed();
      if (!proposed || this.told) return;
      this.told = true;
      this.offered.emit(proposed);
    });
  }
}
