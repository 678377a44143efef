import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, Icon } from '@smarthp/angular';
import { type RoutingTrialInput, TryRoutingDocument, type TryRoutingQuery } from '../../../gql/graphql';
import { FilterChip } from '../../queue/filter-chip';
import { injectSaying } from '../../words/say';
import { type DraftRule, inputOf } from './draft-rules';
import { RuleWords } from './rule-words';

const PAUSE_MS = 350;

/** Typed words or the code of a report, held against the rules as they stand on screen, saved or not. */
@Component({
  selector: 'admin-rule-trial',
  imports: [MatButtonToggleModule, MatFormFieldModule, MatInputModule, FilterChip, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  templateUrl: './rule-trial.html',
  styleUrl: './rule-trial.scss',
})
export class RuleTrial {
  readonly rules = input.required<readonly DraftRule[]>();
  readonly seen = output<TryRoutingQuery['tryRouting']>();

  protected readonly t = injectSaying();
  protected readonly words = inject(RuleWords);
  private readonly api = inject(Api);
  protected readonly by = signal<'text' | 'code'>('text');
  protected readonly text = signal('');
  protected readonly code = signal('');
  protected readonly field = signal<string | null>(null);
  protected readonly ward = signal<string | null>(null);
  protected readonly result = signal<TryRoutingQuery['tryRouting']>(null);
  /** Asked and answered: the report is not there, or may not be seen. */
  protected readonly missing = signal(false);
  protected readonly failed = signal(false);

  private readonly asked = computed<RoutingTrialInput | null>(() => {
    if (this.by() === 'code') return this.code().trim() ? { code: this.code().trim() } : null;
    const [categoryCode, fieldCode] = this.field()?.split('/') ?? [];
    if (!this.text().trim() && !fieldCode) return null;
    return { text: this.text(), categoryCode, fieldCode, wardId: this.ward() };
  });

  constructor() {
    effect((onCleanup) => {
      const asked = this.asked();
      const rules = this.rules();
      const timer = setTimeout(() => untracked(() => void this.ask(asked, rules)), PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private async ask(asked: RoutingTrialInput | null, rules: readonly DraftRule[]): Promise<void> {
    if (!asked) return this.show(null, false, false);
    const { data } = await this.api.query(TryRoutingDocument, { input: asked, rules: rules.map(inputOf) });
    if (asked !== this.asked()) return; // something else was typed meanwhile
    this.show(data?.tryRouting ?? null, !!data && !data.tryRouting, !data);
  }

  private show(result: TryRoutingQuery['tryRouting'], missing: boolean, failed: boolean): void {
    this.result.set(result);
    this.missing.set(missing);
    this.failed.set(failed);
    this.seen.emit(result);
  }
}
