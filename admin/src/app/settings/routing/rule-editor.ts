import { COMMA, ENTER } from '@angular/cdk/keycodes';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule, type MatChipInputEvent } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Icon } from '@smarthp/angular';
import type { Channel, UnitNameFragment, Urgency } from '../../../gql/graphql';
import { FilterChip } from '../../queue/filter-chip';
import { injectSaying } from '../../words/say';
import { withWords, type DraftRule } from './draft-rules';
import { RuleWords } from './rule-words';
import { UnitField } from './unit-field';

/** Everything a rule may say. It tells the whole rule with each change; nothing is kept here. */
@Component({
  selector: 'admin-rule-editor',
  imports: [
    FilterChip,
    UnitField,
    Icon,
    MatCheckboxModule,
    MatChipsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rule-editor.html',
  styleUrl: './rule-editor.scss',
})
export class RuleEditor {
  readonly rule = input.required<DraftRule>();
  readonly changed = output<DraftRule>();

  protected readonly t = injectSaying();
  protected readonly words = inject(RuleWords);
  protected readonly separators = [ENTER, COMMA];
  protected readonly days = [1, 2, 3, 4, 5, 6, 7];
  protected readonly asChannels = (codes: readonly string[]): readonly Channel[] => codes as readonly Channel[];
  protected readonly asUrgencies = (codes: readonly string[]): readonly Urgency[] => codes as readonly Urgency[];

  protected set(change: Partial<DraftRule>): void {
    this.changed.emit({ ...this.rule(), ...change });
  }

  protected takeWords(event: MatChipInputEvent): void {
    const words = withWords(this.rule().words, event.value);
    event.chipInput.clear();
    if (words.length !== this.rule().words.length) this.set({ words });
  }

  protected dropWord(word: string): void {
    this.set({ words: this.rule().words.filter((one) => one !== word) });
  }

  protected addHelper(unit: UnitNameFragment | null): void {
    if (unit && !this.rule().helpers.some(({ id }) => id === unit.id))
      this.set({ helpers: [...this.rule().helpers, unit] });
  }

  protected dropHelper(id: string): void {
    this.set({ helpers: this.rule().helpers.filter((unit) => unit.id !== id) });
  }

  protected toggleWindow(on: boolean): void {
    this.set({ window: on ? { weekdays: [], from: '17:00', to: '07:30' } : null });
  }

  protected toggleDay(day: number): void {
    const window = this.rule().window;
    if (!window) return;
    const on = window.weekdays.includes(day);
    const weekdays = on ? window.weekdays.filter((one) => one !== day) : [...window.weekdays, day].sort();
    this.set({ window: { ...window, weekdays } });
  }

  protected setHours(change: { from?: string; to?: string }): void {
    const window = this.rule().window;
    if (window) this.set({ window: { ...window, ...change } });
  }
}
