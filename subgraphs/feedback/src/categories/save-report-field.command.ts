import type { Problem } from '@smarthp/kit/problems';
import { fieldKey, type FieldContent } from '../report/category-book.js';
import type { Dated } from '../report/dated-book.js';
import type { ReportContext } from '../report/report-context.js';
import { checkCode, saveRule, type RuleInput } from '../report/save-rule.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { checkQuestions, tidyQuestions } from './question.rules.js';

const FARTHEST_M = 5_000;
const LONGEST_DAYS = 365;

export interface SaveReportField extends RuleInput, FieldContent {
  readonly categoryCode: string;
  readonly code: string;
}

/** Adds a field to a category or changes one, from a day on. Reports that have it keep the rules they began under. */
export function saveReportField(
  context: ReportContext,
  input: SaveReportField,
): Promise<Dated<FieldContent> | Problem> {
  const { books } = context.parts;
  const { categoryCode, code } = input;
  const whole = (field: 'duplicateRadiusM' | 'duplicateDays', most: number) =>
    (!Number.isInteger(input[field]) || input[field] < 0 || input[field] > most) && {
      path: ['input', field],
      code: 'NOT_VALID',
    };
  return saveRule(context, 'fields', {
    key: fieldKey(categoryCode, code),
    retired: false,
    input,
    broken: broken(
      !books.categories().on(books.today()).category(categoryCode) && {
        path: ['input', 'categoryCode'],
        code: 'UNKNOWN_CODE',
      },
      input.version === 0 && checkCode('code', code),
      requiredText('name', input.name, 80),
      requiredText('nameEn', input.nameEn, 80),
      requiredText('icon', input.icon, 40),
      whole('duplicateRadiusM', FARTHEST_M),
      whole('duplicateDays', LONGEST_DAYS),
      ...checkQuestions(tidyQuestions(input.questions)),
    ),
    content: contentOf(input),
  });
}

const contentOf = (input: SaveReportField): FieldContent => ({
  name: cleaned(input.name) ?? '',
  nameEn: cleaned(input.nameEn) ?? '',
  icon: cleaned(input.icon) ?? '',
  order: input.order,
  needsAfterPhoto: input.needsAfterPhoto,
  needsFourEyes: input.needsFourEyes,
  sensitivity: input.sensitivity,
  defaultPublication: input.defaultPublication,
  evidence: input.evidence,
  duplicateRadiusM: input.duplicateRadiusM,
  duplicateDays: input.duplicateDays,
  questions: tidyQuestions(input.questions),
});
