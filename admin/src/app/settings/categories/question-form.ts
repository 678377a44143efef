import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Icon, WordPipe } from '@smarthp/angular';
import type { QuestionKind } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { SettingsRunner } from '../parts/settings-runner';
import type { OptionDraft, QuestionDraft } from './field-draft';
import { StopForm, type StopDraft } from './stop-form';

const KINDS: readonly QuestionKind[] = ['YES_NO', 'ONE_OF', 'MANY_OF', 'NUMBER', 'TEXT', 'DATE'];

/** One question: what it asks, how it is answered, and which answers end the form. */
@Component({
  selector: 'admin-question-form',
  imports: [
    MatButtonModule,
    MatCheckboxModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    Icon,
    WordPipe,
    StopForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question-form.html',
  styleUrl: './question-form.scss',
})
export class QuestionForm {
  readonly question = input.required<QuestionDraft>();
  /** Its place in the list, where the server's words about it point. */
  readonly at = input.required<number>();
  readonly changed = output<QuestionDraft>();

  protected readonly t = injectSaying();
  protected readonly kinds = KINDS;
  private readonly runner = inject(SettingsRunner);
  protected readonly chooses = computed(() => ['ONE_OF', 'MANY_OF'].includes(this.question().kind));
  protected readonly problems = computed(() =>
    (this.runner.trouble()?.fields ?? []).filter(({ path }) => path.startsWith(`questions.${this.at()}.`)),
  );

  protected set(facts: Partial<QuestionDraft>): void {
    this.changed.emit({ ...this.question(), ...facts });
  }

  protected setKind(kind: QuestionKind): void {
    const empty: OptionDraft = { code: '', text: '', textEn: '', stop: null };
    const wants = kind === 'ONE_OF' || kind === 'MANY_OF';
    const options = wants && !this.question().options.length ? [empty, empty] : this.question().options;
    this.set({ kind, options });
  }

  protected setOption(at: number, facts: Partial<OptionDraft>): void {
    this.set({ options: this.question().options.map((one, n) => (n === at ? { ...one, ...facts } : one)) });
  }

  protected addOption(): void {
    this.set({ options: [...this.question().options, { code: '', text: '', textEn: '', stop: null }] });
  }

  protected dropOption(at: number): void {
    this.set({ options: this.question().options.filter((_one, n) => n !== at) });
  }

  protected setStop(at: number, stop: StopDraft | null): void {
    this.setOption(at, { stop });
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected number(event: Event): number | null {
    const typed = this.value(event).replace(',', '.').trim();
    return typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed);
  }
}
