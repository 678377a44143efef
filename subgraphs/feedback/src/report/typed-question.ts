export const QUESTION_KINDS = ['TEXT', 'NUMBER', 'YES_NO', 'ONE_OF', 'MANY_OF', 'DATE'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** An answer that ends the form: danger for life is told by telephone, not by a report. */
export interface Stop {
  /** 112, 113, 114 or 115. */
  readonly phone: string;
  readonly words: string;
  readonly wordsEn: string;
}

export interface QuestionOption {
  readonly code: string;
  readonly text: string;
  readonly textEn: string;
  readonly stop: Stop | null;
}

/** A question a field of a category asks whoever reports. */
export interface TypedQuestion {
  /** Stable within its field. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly textEn: string;
  readonly help: string | null;
  readonly helpEn: string | null;
  readonly required: boolean;
  /** Of a NUMBER, as people read it: `cm`, `m²`. */
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Of ONE_OF and MANY_OF. */
  readonly options: readonly QuestionOption[];
  /** Of YES_NO: ‘yes’ ends the form. */
  readonly stopIfYes: Stop | null;
}

/** An answer as the report keeps it: with the version of the field that asked, so that it is read for ever. */
export interface KeptAnswer {
  readonly value: string;
  readonly field: string;
  readonly version: number;
}

export const YES = 'YES';
export const NO = 'NO';
/** Between the codes of several chosen options. */
export const AND = ',';

/** The answer in words. */
export function answerInWords(question: TypedQuestion, value: string, language: 'vi' | 'en'): string {
  const vi = language === 'vi';
  const named = (code: string): string => {
    const option = question.options.find((one) => one.code === code);
    return (vi ? option?.text : option?.textEn) ?? code;
  };
  switch (question.kind) {
    case 'YES_NO':
      return value === YES ? (vi ? 'Có' : 'Yes') : vi ? 'Không' : 'No';
    case 'ONE_OF':
      return named(value);
    case 'MANY_OF':
      return value.split(AND).map(named).join(', ');
    case 'NUMBER':
      return [vi ? value.replace('.', ',') : value, question.unit].filter(Boolean).join(' ');
    case 'DATE':
      return vi ? value.split('-').reverse().join('/') : value;
    case 'TEXT':
      return value;
  }
}

/** What an answer says of danger; undefined when it does not end the form. */
export const stopOf = (question: TypedQuestion, value: string): Stop | undefined => {
  if (question.kind === 'YES_NO') return (value === YES && question.stopIfYes) || undefined;
  const chosen = value.split(AND);
  return question.options.find(({ code, stop }) => stop && chosen.includes(code))?.stop ?? undefined;
};
