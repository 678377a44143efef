import type { FieldRulesFragment, ReportQuestionInput, SaveReportFieldInput } from '../../../gql/graphql';
import { codeFrom } from '../rules/code-from';
import { newestOf } from '../rules/rule-line';

/** A field while it is being written: everything the server keeps but when and why. */
export type FieldDraft = Required<Omit<SaveReportFieldInput, 'version' | 'effectiveFrom' | 'note' | 'questions'>> & {
  readonly questions: readonly QuestionDraft[];
};
type Loose = Required<ReportQuestionInput>;
export type OptionDraft = Required<NonNullable<ReportQuestionInput['options']>[number]>;
/** `key` holds a card together while its code is still made of its words. */
export type QuestionDraft = Omit<Loose, 'options'> & { readonly options: readonly OptionDraft[]; readonly key: string };

let drawn = 0;
export const freshKey = (): string => `q${(drawn += 1)}`;

export const newQuestion = (): QuestionDraft => ({
  key: freshKey(),
  code: '',
  kind: 'TEXT',
  text: '',
  textEn: '',
  help: null,
  helpEn: null,
  required: false,
  unit: null,
  min: null,
  max: null,
  options: [],
  stopIfYes: null,
});

export const newField = (categoryCode: string): FieldDraft => ({
  categoryCode,
  code: '',
  name: '',
  nameEn: '',
  icon: 'ellipsis',
  order: 40,
  needsAfterPhoto: false,
  needsFourEyes: false,
  sensitivity: 'NORMAL',
  defaultPublication: 'PENDING',
  evidence: 'OPTIONAL',
  duplicateRadiusM: 100,
  duplicateDays: 14,
  questions: [],
});

/** What the newest change left, ready to be changed again. */
export function draftOf(rule: FieldRulesFragment): FieldDraft {
  const { field } = newestOf(rule);
  return {
    categoryCode: rule.categoryCode,
    code: rule.code,
    name: field.name,
    nameEn: field.nameEn,
    icon: field.icon,
    order: field.order,
    needsAfterPhoto: field.needsAfterPhoto,
    needsFourEyes: field.needsFourEyes,
    sensitivity: field.sensitivity,
    defaultPublication: field.defaultPublication,
    evidence: field.evidence,
    duplicateRadiusM: field.duplicateRadiusM,
    duplicateDays: field.duplicateDays,
    questions: field.questions.map((one) => ({
      ...without(one),
      options: one.options.map((option) => ({ ...without(option), stop: option.stop && without(option.stop) })),
      stopIfYes: one.stopIfYes && without(one.stopIfYes),
      key: freshKey(),
    })),
  };
}

/** The draft as the server takes it; codes that are still missing are made of the words. */
export function inputOf(draft: FieldDraft): Omit<SaveReportFieldInput, 'version' | 'effectiveFrom' | 'note'> {
  const taken: string[] = draft.questions.map(({ code }) => code).filter(Boolean);
  return {
    ...draft,
    code: draft.code || codeFrom(draft.name),
    questions: draft.questions.map(({ key: _key, ...question }) => {
      const code = question.code || codeFrom(question.text, taken);
      taken.push(code);
      return { ...question, code, options: optionsOf(question.options) };
    }),
  };
}

function optionsOf(options: readonly OptionDraft[]): OptionDraft[] {
  const taken: string[] = options.map(({ code }) => code).filter(Boolean);
  return options.map((option) => {
    const code = option.code || codeFrom(option.text, taken);
    taken.push(code);
    return { ...option, code };
  });
}

/** The same list with one thing moved up or down. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (to < 0 || to >= list.length || from === to) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

const without = <T extends object>(thing: T): Omit<T, '__typename'> => {
  const { __typename: _name, ...rest } = thing as T & { __typename?: string };
  return rest;
};
