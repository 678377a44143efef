/** What ends a form: somebody is in danger. */
export interface FormStop {
  readonly phone: string;
  readonly words: string;
  readonly wordsEn: string;
}

/** A question of a field, as the API gives it. */
export interface AskedQuestion {
  readonly code: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'YES_NO' | 'ONE_OF' | 'MANY_OF' | 'DATE';
  readonly text: string;
  readonly textEn: string;
  readonly help: string | null;
  readonly helpEn: string | null;
  readonly required: boolean;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly {
    readonly code: string;
    readonly text: string;
    readonly textEn: string;
    readonly stop: FormStop | null;
  }[];
  readonly stopIfYes: FormStop | null;
}

/** Answers by the code of their question, in the words of the API. */
export type Answers = Readonly<Record<string, string>>;

export const YES = 'YES';
export const NO = 'NO';
const AND = ',';

/** The options a MANY_OF answer names. */
export const chosenOf = (value: string | undefined): readonly string[] => (value ? value.split(AND) : []);

/** The answer with one option more or less, in the order of the question. */
export function toggled(question: AskedQuestion, value: string | undefined, code: string): string {
  const chosen = new Set(chosenOf(value));
  if (!chosen.delete(code)) chosen.add(code);
  return question.options
    .map((option) => option.code)
    .filter((one) => chosen.has(one))
    .join(AND);
}

/** The first answer that ends the form, with its question. */
export function stopIn(
  questions: readonly AskedQuestion[],
  answers: Answers,
): { readonly question: AskedQuestion; readonly stop: FormStop } | null {
  for (const question of questions) {
    const value = answers[question.code];
    const stop =
      question.kind === 'YES_NO'
        ? value === YES
          ? question.stopIfYes
          : null
        : (question.options.find((option) => option.stop && chosenOf(value).includes(option.code))?.stop ?? null);
    if (stop) return { question, stop };
  }
  return null;
}

/** Why an answer is not good yet, as a word of the set `question` with its values. */
export interface AnswerGap {
  readonly word: 'needed' | 'notANumber' | 'tooSmall' | 'tooBig';
  readonly values: Readonly<Record<string, number>>;
}

/** What still stands in the way of one answer; null when it is good. The server asks again. */
export function gapIn(question: AskedQuestion, answers: Answers): AnswerGap | null {
  const value = answers[question.code]?.trim() ?? '';
  if (!value) return question.required ? { word: 'needed', values: {} } : null;
  if (question.kind !== 'NUMBER') return null;
  const { min, max } = question;
  if (!/^-?\d{1,9}(\.\d{1,3})?$/.test(value)) return { word: 'notANumber', values: {} };
  if (min !== null && Number(value) < min) return { word: 'tooSmall', values: { min } };
  return max !== null && Number(value) > max ? { word: 'tooBig', values: { max } } : null;
}

/** Codes of the questions that are not answered well yet. */
export const answerGaps = (questions: readonly AskedQuestion[], answers: Answers): string[] =>
  questions.filter((question) => gapIn(question, answers)).map(({ code }) => code);

/** The answers to these questions in the shape of the API; nothing of another field goes along. */
export const givenAnswers = (
  questions: readonly AskedQuestion[],
  answers: Answers,
): { questionCode: string; value: string }[] =>
  questions.flatMap(({ code }) => {
    const value = answers[code]?.trim();
    return value ? [{ questionCode: code, value }] : [];
  });
