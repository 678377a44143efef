import type { Asking } from './category-book.js';
import type { BrokenField } from './refusal.js';
import { AND, NO, YES, stopOf, type KeptAnswer, type TypedQuestion } from './typed-question.js';

export interface GivenAnswer {
  readonly questionCode: string;
  readonly value: string;
}

const LONGEST = 500;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const path = (code: string): string[] => ['input', 'answers', code];
const tidy = (value: string): string => value.normalize('NFC').trim();

/**
 * Answers against the questions of the field. A client that sends none at all (`undefined`) does not know of questions
 * yet: its report is taken without them. One that sends a list has asked them, so what must be answered must be there.
 * An answer to a question that was dropped while the form lay open is checked, and kept, as it was asked.
 * @param mayBeStopped false for the desk: it has the caller on the line and tells them to hang up and call
 */
export function checkAnswers(
  { today, known }: Asking,
  given: readonly GivenAnswer[] | undefined,
  mayBeStopped: boolean,
): BrokenField[] {
  if (!given) return [];
  const values = new Map(given.map(({ questionCode, value }) => [questionCode, tidy(value)]));
  const asked = new Set([...today.map(({ code }) => code), ...values.keys()]);
  return [...asked].flatMap((code): BrokenField[] => {
    const question = known.get(code)?.question;
    if (!question) return [{ path: path(code), code: 'QUESTION_UNKNOWN' }];
    const needed = question.required && today.includes(question);
    return wrongWith(question, values.get(code) ?? '', needed, mayBeStopped) ?? [];
  });
}

function wrongWith(
  question: TypedQuestion,
  value: string,
  needed: boolean,
  mayBeStopped: boolean,
): BrokenField[] | undefined {
  const at = path(question.code);
  if (!value) return needed ? [{ path: at, code: 'ANSWER_NEEDED' }] : undefined;
  const code = KIND[question.kind](question, value);
  if (code) return [typeof code === 'string' ? { path: at, code } : { path: at, ...code }];
  const stop = mayBeStopped ? stopOf(question, value) : undefined;
  return stop && [{ path: at, code: 'ANSWER_STOPS', values: { phone: stop.phone } }];
}

type Wrong = string | { code: string; values: Record<string, number> } | undefined;

const KIND: Readonly<Record<TypedQuestion['kind'], (question: TypedQuestion, value: string) => Wrong>> = {
  TEXT: ({ max }, value) => {
    const longest = Math.min(max ?? LONGEST, LONGEST);
    return [...value].length > longest ? { code: 'TOO_LONG', values: { max: longest } } : undefined;
  },
  NUMBER: ({ min, max }, value): Wrong => {
    if (!/^-?\d{1,9}(\.\d{1,3})?$/.test(value)) return 'ANSWER_NOT_A_NUMBER';
    if (min !== null && Number(value) < min) return { code: 'ANSWER_TOO_SMALL', values: { min } };
    return max !== null && Number(value) > max ? { code: 'ANSWER_TOO_BIG', values: { max } } : undefined;
  },
  YES_NO: (_question, value) => (value === YES || value === NO ? undefined : 'ANSWER_NOT_AN_OPTION'),
  ONE_OF: ({ options }, value) => (options.some(({ code }) => code === value) ? undefined : 'ANSWER_NOT_AN_OPTION'),
  MANY_OF: ({ options }, value) =>
    value.split(AND).every((one) => options.some(({ code }) => code === one)) ? undefined : 'ANSWER_NOT_AN_OPTION',
  DATE: (_question, value) => (DATE.test(value) && isDay(value) ? undefined : 'ANSWER_NOT_A_DATE'),
};

const isDay = (value: string): boolean => {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  );
};
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The answers as the report keeps them: each with the version of the field that asked it. */
export const keptAnswers = (
  { key, known }: Asking,
  given: readonly GivenAnswer[] | undefined,
): Record<string, KeptAnswer> =>
  Object.fromEntries(
    (given ?? [])
      .filter(({ value }) => tidy(value))
      .map(({ questionCode, value }) => [
        questionCode,
        { value: tidy(value), field: key, version: known.get(questionCode)!.version },
      ]),
  );
