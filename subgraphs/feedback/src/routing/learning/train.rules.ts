import { fieldKey } from '../rules/routing-rule.js';
import { Classifier, type Example } from './classifier.rules.js';
import { scoreOf, type Held, type Score } from './score.rules.js';
import { tokensOf } from './tokens.rules.js';

/** A closed report as the city ended it. */
export interface ClosedReport {
  readonly text: string;
  readonly wardId: string;
  readonly categoryCode: string;
  readonly fieldCode: string | null;
  readonly unitId: string;
}

/** Fewer closed reports than this teach nothing that could be trusted. */
export const LEAST_REPORTS = 60;
const HELD_OUT = 0.2;
/** The ward it lies in: one label for all wards, as none alone has enough reports. */
export const OWN_WARD = 'WARD';

export interface ModelScore {
  /** Closed reports learned from, and those kept aside for the score: the newest fifth. */
  readonly reports: number;
  readonly heldOut: number;
  readonly field: Score | null;
  readonly unit: Score | null;
}

export interface Trained {
  readonly enough: boolean;
  readonly score: ModelScore;
  readonly fieldModel: string | null;
  readonly unitModel: string | null;
}

const unitLabel = ({ unitId, wardId }: ClosedReport): string => (unitId === wardId ? OWN_WARD : unitId);
const fieldLabel = (report: ClosedReport): string => fieldKey(report.categoryCode, report.fieldCode);

const fieldExample = (report: ClosedReport): Example => ({ tokens: tokensOf(report), label: fieldLabel(report) });
const unitExample = (report: ClosedReport): Example => ({
  tokens: tokensOf(report, fieldLabel(report)),
  label: unitLabel(report),
});

/**
 * Learns field and unit from closed reports, oldest first. The score is that of a model which has never seen the newest
 * fifth; the model that is kept has learned from all of them. `breathe` lets others work in between.
 */
export async function train(
  reports: readonly ClosedReport[],
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<Trained> {
  const cut = Math.floor(reports.length * (1 - HELD_OUT));
  const [learned, held] = [reports.slice(0, cut), reports.slice(cut)];
  const counts = { reports: reports.length, heldOut: held.length };
  if (reports.length < LEAST_REPORTS)
    return { enough: false, score: { ...counts, field: null, unit: null }, fieldModel: null, unitModel: null };
  const field = await judged(learned.map(fieldExample), held.map(fieldExample), breathe);
  // The unit is asked as the desk will ask: with the field as a person has settled it.
  const unit = await judged(learned.map(unitExample), held.map(unitExample), breathe);
  const fieldModel = Classifier.learn(reports.map(fieldExample))?.save() ?? null;
  const unitModel = Classifier.learn(reports.map(unitExample))?.save() ?? null;
  return { enough: !!(fieldModel && field), score: { ...counts, field, unit }, fieldModel, unitModel };
}

async function judged(
  learned: readonly Example[],
  held: readonly Example[],
  breathe: () => Promise<void>,
): Promise<Score | null> {
  const model = Classifier.learn(learned);
  if (!model) return null;
  const seen: Held[] = [];
  for (const { tokens, label } of held) {
    if (seen.length % AT_ONCE === 0) await breathe();
    const guesses = model.guess(tokens);
    seen.push({ label, guesses: guesses.slice(0, 3).map((one) => one.label), lead: Classifier.lead(guesses) });
  }
  return scoreOf(seen);
}

/** Reports asked about before others get their turn. */
const AT_ONCE = 20;
