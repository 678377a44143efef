import { ChangeDetectionStrategy, Component, computed, effect, input, signal, untracked } from '@angular/core';
import { type Answers, type AskedQuestion, FormStop, QuestionList, stopIn } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import type { FieldDraft } from './field-draft';

/** The questions as a citizen will meet them: they can be answered here, and a dangerous answer shows what it does. */
@Component({
  selector: 'admin-form-preview',
  imports: [FormStop, QuestionList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'data-test': 'form-preview' },
  template: `
    <p class="field">{{ draft().name || t('rules.fields.untitled') }}</p>
    @if (stopped(); as danger) {
      <hp-form-stop [stop]="danger.stop" (undone)="answer(danger.question.code, '')" />
    } @else {
      @if (questions().length) {
        <hp-question-list
          [questions]="questions()"
          [answers]="answers()"
          (answered)="answer($event.code, $event.value)"
        />
      } @else {
        <p class="hp-muted">{{ t('rules.fields.asksNothing') }}</p>
      }
    }
    @if (draft().evidence !== 'OPTIONAL') {
      <p class="hp-note hp-muted">{{ t('rules.fields.photo' + draft().evidence) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .field {
      color: var(--hp-text-strong);
      font-size: var(--hp-text-heading);
      line-height: var(--hp-lead-heading);
      font-weight: 600;
    }
  `,
})
export class FormPreview {
  readonly draft = input.required<FieldDraft>();
  protected readonly t = injectSaying();
  protected readonly answers = signal<Answers>({});
  protected readonly questions = computed<readonly AskedQuestion[]>(() =>
    this.draft().questions.map((one) => ({
      ...one,
      code: one.code || one.key,
      text: one.text || this.t('rules.questions.untitled'),
      options: one.options.map((option, at) => ({
        ...option,
        code: option.code || `O${at}`,
        text: option.text || '…',
      })),
    })),
  );
  protected readonly stopped = computed(() => stopIn(this.questions(), this.answers()));
  private readonly field = computed(() => `${this.draft().categoryCode}/${this.draft().code}`);

  constructor() {
    effect(() => {
      this.field();
      untracked(() => this.answers.set({}));
    });
  }

  protected answer(code: string, value: string): void {
    this.answers.update((all) => ({ ...all, [code]: value }));
  }
}
