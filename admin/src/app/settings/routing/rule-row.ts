import { CdkDragHandle } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, model, output } from '@angular/core';
import { Icon, WordPipe } from '@smarthp/angular';
import type { RuleFlag, UnitNameFragment, VerdictFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { type DraftRule } from './draft-rules';
import { RuleEditor } from './rule-editor';
import { RuleWords } from './rule-words';

/** One rule in one line: what must hold, who then leads; opened, it can be changed. */
@Component({
  selector: 'admin-rule-row',
  imports: [CdkDragHandle, Icon, WordPipe, RuleEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.decides]': 'decides()' },
  templateUrl: './rule-row.html',
  styleUrl: './rule-row.scss',
})
export class RuleRow {
  readonly rule = input.required<DraftRule>();
  readonly position = input.required<number>();
  readonly last = input(false);
  readonly editable = input(false);
  readonly flag = input<RuleFlag | null>(null);
  readonly successor = input<UnitNameFragment | null>(null);
  /** What the trial at the side found of this rule. */
  readonly verdict = input<VerdictFragment | null>(null);
  readonly decides = input(false);
  /** What the server said is wrong with it. */
  readonly faults = input<readonly string[]>([]);
  readonly opened = model(false);
  readonly changed = output<DraftRule>();
  readonly removed = output<void>();
  readonly shift = output<number>();

  protected readonly t = injectSaying();
  protected readonly words = inject(RuleWords);
  protected readonly helpers = computed(() =>
    this.rule()
      .helpers.map((unit) => this.words.unit(unit))
      .join(', '),
  );
}
