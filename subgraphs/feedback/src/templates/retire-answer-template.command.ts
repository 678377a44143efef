import { notFound, type Problem } from '@smarthp/kit/problems';
import type { TemplateContent } from '../report/answer-templates.js';
import type { Dated } from '../report/dated-book.js';
import type { ReportContext } from '../report/report-context.js';
import { saveRule, type RuleInput } from '../report/save-rule.js';
import { mayKeepTemplate, mayReadTemplate } from './template.policy.js';

export interface RetireAnswerTemplate extends RuleInput {
  readonly code: string;
}

/** Ends a template from a day on. */
export async function retireAnswerTemplate(
  context: ReportContext,
  input: RetireAnswerTemplate,
): Promise<Dated<TemplateContent> | Problem> {
  const { parts, viewer } = context;
  const newest = parts.books.book('templates').history(input.code)[0];
  if (!newest || !mayReadTemplate(viewer, newest.content.unitId))
    return notFound(viewer.language, ['input', 'code'], 'UNKNOWN_CODE');
  const allowed = mayKeepTemplate(viewer, newest.content.unitId);
  return saveRule(context, 'templates', {
    key: input.code,
    content: newest.content,
    retired: true,
    input,
    broken: [],
    allowed,
  });
}
