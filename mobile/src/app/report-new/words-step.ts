import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FormStop, Icon, Language, QuestionList, stopIn } from '@smarthp/angular';
import { BODY_LIMIT, TITLE_LIMIT } from '../outbox/draft';
import { ReportCategories } from '../reports/report-categories';
import { DraftEditor } from './draft-editor';
import { FieldQuestions } from './field-questions';

const ANSWER_PATH = 'input.answers.';

/** Category, field, title and words. */
@Component({
  selector: 'hp-words-step',
  imports: [TranslocoPipe, FormStop, Icon, QuestionList],
  templateUrl: './words-step.html',
  styleUrl: './words-step.css',
})
export class WordsStep {
  /** What to complain about, once the person wanted to go on. */
  readonly gaps = input<readonly string[]>([]);
  protected readonly editor = inject(DraftEditor);
  protected readonly categories = inject(ReportCategories);
  protected readonly language = inject(Language);
  protected readonly bodyLimit = BODY_LIMIT;
  protected readonly titleLimit = TITLE_LIMIT;
  protected readonly chosen = computed(() =>
    this.categories.all().find((c) => c.code === this.editor.draft()?.categoryCode),
  );
  protected readonly questions = computed(() => this.fieldQuestions.of(this.editor.draft()));
  protected readonly answers = computed(() => this.editor.draft()?.answers ?? {});
  protected readonly stopped = computed(() => stopIn(this.questions(), this.answers()));
  /** What the city said of the answers, until they are changed. */
  protected readonly problems = computed(() =>
    Object.fromEntries(
      (this.editor.draft()?.refusal?.fields ?? [])
        .filter(({ path }) => path.startsWith(ANSWER_PATH))
        .map(({ path, message }) => [path.slice(ANSWER_PATH.length), message]),
    ),
  );
  private readonly fieldQuestions = inject(FieldQuestions);
  protected readonly bodyGap = computed(() => this.gaps().find((gap) => gap.startsWith('BODY')) ?? null);
  protected readonly length = computed(() => {
    const vi = this.language.active() === 'vi';
    const mark = (n: number) => n.toLocaleString(vi ? 'vi-VN' : 'en-GB');
    return { n: mark(this.editor.draft()?.body.length ?? 0), most: mark(BODY_LIMIT) };
  });

  protected choose(code: string): void {
    this.editor.change({ categoryCode: code, fieldCode: null, answers: {} });
  }

  protected chooseField(code: string): void {
    if (this.editor.draft()?.fieldCode !== code) this.editor.change({ fieldCode: code, answers: {} });
  }

  protected answer(code: string, value: string): void {
    const draft = this.editor.draft();
    const refusal = draft?.refusal ?? null;
    const fields = refusal?.fields.filter(({ path }) => path !== `${ANSWER_PATH}${code}`) ?? [];
    const mended =
      refusal && fields.length < refusal.fields.length ? (fields.length ? { ...refusal, fields } : null) : refusal;
    this.editor.change({ answers: { ...draft?.answers, [code]: value }, refusal: mended });
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  }

  /** Arrow keys walk through the choices, as in any set of radio buttons. */
  protected walk(event: KeyboardEvent): void {
    const ahead = event.key === 'ArrowDown' || event.key === 'ArrowRight';
    if (!ahead && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
    const group = event.currentTarget as HTMLElement;
    const radios = [...group.querySelectorAll<HTMLElement>('[role=radio]')];
    const at = radios.indexOf(document.activeElement as HTMLElement);
    const next = radios[(at + (ahead ? 1 : -1) + radios.length) % radios.length];
    event.preventDefault();
    next?.focus();
    next?.click();
  }
}
