import type { Problem } from '@smarthp/kit/problems';
import type { TemplateContent } from '../report/answer-templates.js';
import type { Dated } from '../report/dated-book.js';
import type { ReportContext } from '../report/report-context.js';
import { checkCode, saveRule, type RuleInput } from '../report/save-rule.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';
import { checkPlaces } from './template-words.rules.js';
import { mayKeepTemplate } from './template.policy.js';

export interface SaveAnswerTemplate extends RuleInput, TemplateContent {
  readonly code: string;
}

/** Adds a template or changes one, from a day on. A unit's coordinator keeps those of the own unit only. */
export function saveAnswerTemplate(
  context: ReportContext,
  input: SaveAnswerTemplate,
): Promise<Dated<TemplateContent> | Problem> {
  const { parts, viewer } = context;
  const { books, units } = parts;
  const { code, categoryCode, fieldCode, unitId } = input;
  const before = books.book('templates').history(code)[0]?.content;
  const categories = books.categories().on(books.today());
  return saveRule(context, 'templates', {
    key: code,
    retired: false,
    input,
    allowed: mayKeepTemplate(viewer, unitId ?? null) && (!before || mayKeepTemplate(viewer, before.unitId)),
    broken: broken(
      input.version === 0 && checkCode('code', code),
      requiredText('name', input.name, 80),
      requiredText('body', input.body),
      ...checkPlaces(input.body),
      !!categoryCode && !categories.category(categoryCode) && { path: ['input', 'categoryCode'], code: 'UNKNOWN_CODE' },
      !!fieldCode &&
        !categories.field(categoryCode ?? '', fieldCode) && { path: ['input', 'fieldCode'], code: 'UNKNOWN_CODE' },
      !!unitId && !units.unit(unitId)?.isActive && { path: ['input', 'unitId'], code: 'UNIT_NOT_ACTIVE' },
    ),
    content: {
      name: cleaned(input.name) ?? '',
      act: input.act ?? null,
      categoryCode: categoryCode ?? null,
      fieldCode: fieldCode ?? null,
      statuses: [...input.statuses],
      body: cleaned(input.body) ?? '',
      unitId: unitId ?? null,
      order: input.order,
    },
  });
}
