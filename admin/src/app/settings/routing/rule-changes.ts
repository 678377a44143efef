import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Empty, Icon } from '@smarthp/angular';
import type { RoutingSetQuery, RuleRowFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { draftOf } from './draft-rules';
import { RuleWords } from './rule-words';

type Change = NonNullable<RoutingSetQuery['routingRuleSet']>['changes'][number];
const ICONS: Readonly<Record<Change['kind'], string>> = {
  ADDED: 'plus',
  REMOVED: 'trash-2',
  CHANGED: 'pencil',
  MOVED: 'arrow-up',
};

/** What a set changes in the rules in force, rule by rule. */
@Component({
  selector: 'admin-rule-changes',
  imports: [Icon, Empty],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (change of changes(); track $index) {
        <li [class]="change.kind">
          <span class="kind"
            ><hp-icon [name]="icons[change.kind]" [size]="14" />{{ t('routing.change.' + change.kind) }}</span
          >
          <div>
            <b>{{ (change.after ?? change.before)!.name }}</b>
            @if (change.kind === 'MOVED') {
              <p>{{ t('routing.change.place', { from: change.before!.position, to: change.after!.position }) }}</p>
            } @else {
              @if (change.before; as rule) {
                <p>
                  <del>{{ told(rule) }}</del>
                </p>
              }
              @if (change.after; as rule) {
                <p>
                  <ins>{{ told(rule) }}</ins>
                </p>
              }
            }
          </div>
        </li>
      } @empty {
        <hp-empty icon="check" [title]="t('routing.change.none')" />
      }
    </ol>
  `,
  styles: `
    ol {
      overflow: hidden;
      border: 1px solid var(--hp-line-soft);
      border-radius: var(--hp-radius-card);
      background: var(--hp-surface-card);
    }
    li {
      display: grid;
      grid-template-columns: 110px minmax(0, 1fr);
      gap: 12px;
      padding: 9px 16px;
      border-bottom: 1px solid var(--hp-line-soft);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    li:last-child {
      border-bottom: 0;
    }
    .kind {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      align-self: start;
      color: var(--hp-text-muted);
    }
    .ADDED .kind {
      color: var(--hp-on-st-done-tint);
    }
    .REMOVED .kind {
      color: var(--hp-on-danger-tint);
    }
    b {
      color: var(--hp-text-strong);
      font-weight: 600;
    }
    del {
      color: var(--hp-text-muted);
    }
    ins {
      text-decoration: none;
    }
  `,
})
export class RuleChanges {
  readonly changes = input.required<readonly Change[]>();
  protected readonly t = injectSaying();
  private readonly words = inject(RuleWords);
  protected readonly icons = ICONS;

  protected told(row: RuleRowFragment): string {
    const rule = draftOf(row);
    const marks = [
      rule.auto ? this.t('routing.rule.auto') : '',
      rule.active ? '' : this.t('routing.rule.off'),
      rule.helpers.length ? this.t('routing.rule.helped', { units: rule.helpers.map(this.words.unit).join(', ') }) : '',
    ];
    const then = [`→ ${this.words.target(rule)}`, ...marks].filter(Boolean).join(' · ');
    return `${this.words.pieces(rule).join(' · ')} ${then}`;
  }
}
