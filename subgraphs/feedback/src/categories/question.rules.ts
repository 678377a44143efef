import type { BrokenField } from '../report/refusal.js';
import { broken } from '../report/text-rules.js';
import type { QuestionOption, Stop, TypedQuestion } from '../report/typed-question.js';

const MOST_QUESTIONS = 12;
const MOST_OPTIONS = 20;
const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const PHONES = ['112', '113', '114', '115'];

type Path = readonly string[];

/** A text that must stand in both languages. */
const words = (path: Path, field: string, value: string, longest: number): BrokenField | undefined => {
  const length = [...value.trim()].length;
  if (!length) return { path: [...path, field], code: 'REQUIRED' };
  return length > longest ? { path: [...path, field], code: 'TOO_LONG', values: { max: longest } } : undefined;
};
const optional = (path: Path, field: string, value: string | null, longest: number): BrokenField | undefined =>
  value?.trim() ? words(path, field, value, longest) : undefined;

const twice = (codes: readonly string[], path: Path): BrokenField[] =>
  codes.flatMap((code, at) =>
    codes.indexOf(code) < at ? [{ path: [...path, `${at}`, 'code'], code: 'CODE_TAKEN' }] : [],
  );

/** What is wrong with the questions of a field; each word points at its question. */
export function checkQuestions(questions: readonly TypedQuestion[]): BrokenField[] {
  const path = ['input', 'questions'];
  if (questions.length > MOST_QUESTIONS) return [{ path, code: 'TOO_MANY_QUESTIONS' }];
  const codes = questions.map(({ code }) => code);
  return [...twice(codes, path), ...questions.flatMap((one, at) => checkQuestion(one, [...path, `${at}`]))];
}

function checkQuestion(question: TypedQuestion, path: Path): BrokenField[] {
  const { code, text, textEn, help, helpEn, unit, min, max, kind, options, stopIfYes } = question;
  const chooses = kind === 'ONE_OF' || kind === 'MANY_OF';
  return broken(
    !CODE.test(code) && { path: [...path, 'code'], code: 'BAD_CODE' },
    words(path, 'text', text, 200),
    words(path, 'textEn', textEn, 200),
    optional(path, 'help', help, 300),
    optional(path, 'helpEn', helpEn, 300),
    optional(path, 'unit', unit, 20),
    min !== null && max !== null && min > max && { path: [...path, 'max'], code: 'ANSWER_TOO_SMALL', values: { min } },
    chooses && options.length < 2 && { path: [...path, 'options'], code: 'OPTIONS_NEEDED' },
    options.length > MOST_OPTIONS && { path: [...path, 'options'], code: 'NOT_VALID' },
    ...twice(
      options.map((one) => one.code),
      [...path, 'options'],
    ),
    ...options.flatMap((option, at) => checkOption(option, [...path, 'options', `${at}`])),
    ...checkStop(stopIfYes, [...path, 'stopIfYes']),
  );
}

const checkOption = ({ code, text, textEn, stop }: QuestionOption, path: Path): BrokenField[] =>
  broken(
    !CODE.test(code) && { path: [...path, 'code'], code: 'BAD_CODE' },
    words(path, 'text', text, 120),
    words(path, 'textEn', textEn, 120),
    ...checkStop(stop, [...path, 'stop']),
  );

const checkStop = (stop: Stop | null, path: Path): BrokenField[] =>
  stop
    ? broken(
        !PHONES.includes(stop.phone) && { path: [...path, 'phone'], code: 'BAD_STOP_PHONE' },
        words(path, 'words', stop.words, 300),
        words(path, 'wordsEn', stop.wordsEn, 300),
      )
    : [];

const trimmed = (value: string | null | undefined): string | null => value?.normalize('NFC').trim() || null;

/** The questions as they are kept: nothing that does not belong to their kind, no stray spaces. */
export const tidyQuestions = (questions: readonly TypedQuestion[]): TypedQuestion[] =>
  questions.map((one) => {
    const chooses = one.kind === 'ONE_OF' || one.kind === 'MANY_OF';
    const number = one.kind === 'NUMBER';
    return {
      code: one.code,
      kind: one.kind,
      text: trimmed(one.text) ?? '',
      textEn: trimmed(one.textEn) ?? '',
      help: trimmed(one.help),
      helpEn: trimmed(one.helpEn),
      required: one.required,
      unit: number ? trimmed(one.unit) : null,
      min: number ? (one.min ?? null) : null,
      max: number || one.kind === 'TEXT' ? (one.max ?? null) : null,
      options: chooses
        ? one.options.map(({ code, text, textEn, stop }) => ({
            code,
            text: trimmed(text) ?? '',
            textEn: trimmed(textEn) ?? '',
            stop: tidyStop(stop),
          }))
        : [],
      stopIfYes: one.kind === 'YES_NO' ? tidyStop(one.stopIfYes) : null,
    };
  });

const tidyStop = (stop: Stop | null | undefined): Stop | null =>
  stop ? { phone: stop.phone, words: trimmed(stop.words) ?? '', wordsEn: trimmed(stop.wordsEn) ?? '' } : null;
