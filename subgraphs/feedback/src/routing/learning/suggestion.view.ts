import type { Parts } from '../../report/report-parts.js';
import { categoriesToday } from '../../report/rule-books.js';
import { staffRef } from '../rules/rule-set.view.js';
import type { StoredModel, Suggested } from './model-book.js';
import type { Score } from './score.rules.js';
import type { CategorySuggestion, HitRate, LearnedModel } from './suggestion.type.js';
import { LEAST_REPORTS, OWN_WARD } from './train.rules.js';

/** A suggested field as the contract shows it; undefined when the city no longer has it. */
export function categoryView(
  { books }: Parts,
  { label, confidence, because }: Suggested,
): CategorySuggestion | undefined {
  const [category = '', field = ''] = label.split('/');
  const view = categoriesToday(books);
  const [found, one] = [view.category(category), view.field(category, field)];
  if (!found || (one?.retired ?? false)) return undefined;
  return { category: { ...found, fields: one ? [one] : [] }, confidence, because: [...because] } as CategorySuggestion;
}

function nameOf({ units, books }: Parts, label: string, language: 'vi' | 'en'): string {
  if (label === OWN_WARD) return language === 'vi' ? 'Phường, xã nơi phát sinh' : 'The ward it lies in';
  const unit = units.unit(label);
  if (unit) return language === 'vi' ? unit.fullName : unit.nameEn;
  const [category = '', field = ''] = label.split('/');
  const found = categoriesToday(books).field(category, field) ?? categoriesToday(books).category(category);
  return (language === 'vi' ? found?.name : found?.nameEn) ?? label;
}

function hitRate(parts: Parts, score: Score | null, language: 'vi' | 'en'): HitRate | null {
  if (!score) return null;
  const name = (label: string): string => nameOf(parts, label, language);
  const shown = score.confidence.find(({ lead }) => lead === score.threshold);
  return {
    count: score.count,
    top1: score.top1,
    top3: score.top3,
    labels: score.perLabel.map((one) => ({ ...one, name: name(one.label) })),
    confusions: score.confusions.map((one) => ({ name: name(one.label), said: name(one.said), count: one.count })),
    shownHitRate: shown ? shown.hits / shown.count : null,
    shownCount: shown?.count ?? 0,
  };
}

export const modelView = (parts: Parts, model: StoredModel, language: 'vi' | 'en'): LearnedModel => ({
  version: model.version,
  trainedAt: model.trainedAt,
  trainedBy: staffRef(model.trainedBy),
  enough: model.enough,
  reports: model.score.reports,
  leastReports: LEAST_REPORTS,
  heldOut: model.score.heldOut,
  field: hitRate(parts, model.score.field, language),
  unit: hitRate(parts, model.score.unit, language),
});
