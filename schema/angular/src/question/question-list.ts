import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CircleAlert } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { type Answers, type AskedQuestion, chosenOf, gapIn, NO, toggled, YES } from './asked-question';

let lists = 0;

/** The questions of a field, each in the control its kind asks for. The same for citizens, the desk and the preview. */
@Component({
  selector: 'hp-question-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question-list.html',
  styleUrl: './question-list.css',
})
export class QuestionList {
  readonly questions = input.required<readonly AskedQuestion[]>();
  readonly answers = input<Answers>({});
  /** The person wanted to go on: what is missing is said. */
  readonly tried = input(false);
  /** What the server said of an answer, by the code of its question. */
  readonly problems = input<Readonly<Record<string, string>>>({});
  readonly answered = output<{ readonly code: string; readonly value: string }>();

  protected readonly language = inject(Language);
  protected readonly alert = CircleAlert;
  protected readonly chosenOf = chosenOf;
  protected readonly id = `question-${(lists += 1)}`;
  protected readonly word = computed(
    () => (key: string, values?: Record<string, number>) => this.language.word()('question', key, values),
  );
  protected readonly rows = computed(() =>
    this.questions().map((question) => ({
      question,
      value: this.answers()[question.code] ?? '',
      problem: this.problemOf(question),
      choices: question.kind === 'YES_NO' ? this.yesOrNo() : question.options,
    })),
  );
  private readonly yesOrNo = computed(() =>
    ([YES, NO] as const).map((code) => {
      const key = code === YES ? 'yes' : 'no';
      return { code, text: this.word()(key), textEn: this.word()(key) };
    }),
  );

  protected said(vi: string | null, en: string | null): string {
    return (this.language.active() === 'en' ? en : vi) || vi || '';
  }

  protected choose(question: AskedQuestion, value: string, code: string): void {
    // A second press takes the answer back, so that nobody is caught in a slip.
    const next = question.kind === 'MANY_OF' ? toggled(question, value, code) : value === code ? '' : code;
    this.answered.emit({ code: question.code, value: next });
  }

  protected type(question: AskedQuestion, event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const value = question.kind === 'NUMBER' ? typed.replace(',', '.') : typed;
    this.answered.emit({ code: question.code, value });
  }

  /** Arrow keys walk through single choices, as in any set of radio buttons. */
  protected walk(event: KeyboardEvent): void {
    const ahead = event.key === 'ArrowDown' || event.key === 'ArrowRight';
    if (!ahead && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
    const radios = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=radio]')];
    if (!radios.length) return;
    const at = radios.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    radios[(at + (ahead ? 1 : -1) + radios.length) % radios.length]?.focus();
  }

  private problemOf(question: AskedQuestion): string | null {
    const said = this.problems()[question.code];
    if (said) return said;
    const gap = this.tried() ? gapIn(question, this.answers()) : null;
    return gap && this.word()(gap.word, gap.values);
  }
}
