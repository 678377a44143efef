import { notFound, type Problem } from '@smarthp/kit/problems';
import type { Dated } from '../report/dated-book.js';
import type { GroundContent } from '../report/refusal-grounds.js';
import type { ReportContext } from '../report/report-context.js';
import { groundsOn } from '../report/rule-books.js';
import { saveRule, type RuleInput } from '../report/save-rule.js';
import { broken } from '../report/text-rules.js';

export interface RetireRefusalGround extends RuleInput {
  readonly code: string;
}

/** Ends a ground from a day on; the desk is never left without any. */
export async function retireRefusalGround(
  context: ReportContext,
  input: RetireRefusalGround,
): Promise<Dated<GroundContent> | Problem> {
  const { books } = context.parts;
  const newest = books.book('grounds').history(input.code)[0];
  if (!newest) return notFound(context.viewer.language, ['input', 'code'], 'UNKNOWN_CODE');
  const others = groundsOn(books, input.effectiveFrom)
    .inForce()
    .filter(({ code }) => code !== input.code);
  return saveRule(context, 'grounds', {
    key: input.code,
    content: newest.content,
    retired: true,
    input,
    broken: broken(!others.length && { path: ['input', 'code'], code: 'LAST_GROUND' }),
  });
}
