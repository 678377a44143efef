import type { TemplateContent } from '../report/answer-templates.js';
import type { Dated } from '../report/dated-book.js';

export interface FitFacts {
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly status: string;
}

/** Own ones of a unit before shared ones, those for the field before those for anything. */
const weight = ({ content }: Dated<TemplateContent>): number =>
  (content.unitId ? 8 : 0) + (content.fieldCode ? 4 : 0) + (content.categoryCode ? 2 : 0) + (content.act ? 1 : 0);

/** The templates that fit an act on a report, the closest first. */
export const fitting = (
  templates: readonly Dated<TemplateContent>[],
  facts: FitFacts,
  act: string,
): Dated<TemplateContent>[] =>
  templates
    .filter(
      ({ content }) =>
        (!content.act || content.act === act) &&
        (!content.categoryCode || content.categoryCode === facts.categoryCode) &&
        (!content.fieldCode || content.fieldCode === facts.fieldCode) &&
        (!content.statuses.length || content.statuses.includes(facts.status)),
    )
    .sort((a, b) => weight(b) - weight(a) || a.content.order - b.content.order);
