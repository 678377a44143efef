import { notFound, type Problem } from '@smarthp/kit/problems';
import { fieldKey, type FieldContent } from '../report/category-book.js';
import type { Dated } from '../report/dated-book.js';
import type { ReportContext } from '../report/report-context.js';
import { saveRule, type RuleInput } from '../report/save-rule.js';

export interface RetireReportField extends RuleInput {
  readonly categoryCode: string;
  readonly code: string;
}

/** Ends a field from a day on: open reports keep it, new ones can no longer choose it. Saving it again brings it back. */
export async function retireReportField(
  context: ReportContext,
  input: RetireReportField,
): Promise<Dated<FieldContent> | Problem> {
  const key = fieldKey(input.categoryCode, input.code);
  const newest = context.parts.books.book('fields').history(key)[0];
  if (!newest) return notFound(context.viewer.language, ['input', 'code'], 'UNKNOWN_CODE');
  return saveRule(context, 'fields', { key, content: newest.content, retired: true, input, broken: [] });
}
