import { notFound, type Problem } from '@smarthp/kit/problems';
import type { CategoryContent } from '../report/category-book.js';
import type { Dated } from '../report/dated-book.js';
import type { ReportContext } from '../report/report-context.js';
import { saveRule, type RuleInput } from '../report/save-rule.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface RenameReportCategory extends RuleInput {
  readonly code: string;
  readonly nameEn: string;
  readonly icon: string;
}

/** The five categories are the city's: their Vietnamese name stays, the English one and the icon may change. */
export async function renameReportCategory(
  context: ReportContext,
  input: RenameReportCategory,
): Promise<Dated<CategoryContent> | Problem> {
  const newest = context.parts.books.book('categories').history(input.code)[0];
  if (!newest) return notFound(context.viewer.language, ['input', 'code'], 'UNKNOWN_CODE');
  return saveRule(context, 'categories', {
    key: input.code,
    retired: false,
    input,
    broken: broken(requiredText('nameEn', input.nameEn, 80), requiredText('icon', input.icon, 40)),
    content: { ...newest.content, nameEn: cleaned(input.nameEn) ?? '', icon: cleaned(input.icon) ?? '' },
  });
}
