import type { Problem } from '@smarthp/kit/problems';
import type { Dated } from '../report/dated-book.js';
import type { GroundContent } from '../report/refusal-grounds.js';
import type { ReportContext } from '../report/report-context.js';
import { checkCode, saveRule, type RuleInput } from '../report/save-rule.js';
import { broken, cleaned, optionalText, requiredText } from '../report/text-rules.js';

export interface SaveRefusalGround extends RuleInput, GroundContent {
  readonly code: string;
}

/** Adds a ground or changes its wording, from a day on. Reports refused before keep the words they were refused in. */
export const saveRefusalGround = (
  context: ReportContext,
  input: SaveRefusalGround,
): Promise<Dated<GroundContent> | Problem> =>
  saveRule(context, 'grounds', {
    key: input.code,
    retired: false,
    input,
    broken: broken(
      input.version === 0 && checkCode('code', input.code),
      requiredText('text', input.text, 300),
      requiredText('textEn', input.textEn, 300),
      optionalText('legalBasis', input.legalBasis, 300),
    ),
    content: {
      text: cleaned(input.text) ?? '',
      textEn: cleaned(input.textEn) ?? '',
      legalBasis: cleaned(input.legalBasis),
      order: input.order,
    },
  });
