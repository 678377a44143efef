import type { Database } from '@smarthp/kit/database';
import { fieldKey } from '../rules/routing-rule.js';
import { Classifier } from './classifier.rules.js';
import { confidenceOf } from './score.rules.js';
import { tokensOf, type LearnedFacts } from './tokens.rules.js';
import { OWN_WARD, type ModelScore } from './train.rules.js';

const READ_AGAIN_MS = 300_000;

/** One thing the model says, with the share of held-out reports of this certainty that were right. */
export interface Suggested {
  readonly label: string;
  readonly confidence: number;
  readonly because: readonly string[];
}

export interface StoredModel {
  readonly version: number;
  readonly trainedAt: Date;
  readonly trainedBy: string;
  readonly enough: boolean;
  readonly score: ModelScore;
}

export const MODEL_TRAINED = 'feedback.routing.model-trained';

/** The newest learned model, in memory. */
export class ModelBook {
  private known: (StoredModel & { field?: Classifier | undefined; unit?: Classifier | undefined }) | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  async start(): Promise<void> {
    await this.read();
    this.timer = setInterval(this.readAgain, READ_AGAIN_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  readonly readAgain = (): void => void this.read().catch(() => undefined); // the old one stays good

  get newest(): StoredModel | undefined {
    return this.known;
  }

  async read(): Promise<void> {
    const em = this.database.em();
    const [newest] = await em.execute<{ version: number }[]>('select max(version) as version from learned_model');
    if (!newest?.version || newest.version === this.known?.version) return;
    const [row] = await em.execute<Record<string, unknown>[]>('select * from learned_model where version = ?', [
      newest.version,
    ]);
    if (!row) return;
    const load = (json: unknown): Classifier | undefined =>
      typeof json === 'string' && row['enough'] ? Classifier.load(json) : undefined;
    this.known = { ...toModel(row), field: load(row['field_model']), unit: load(row['unit_model']) };
  }

  /** Category and field of a text, as `CATEGORY/FIELD`, best first; only what the held-out reports support. */
  fieldsFor(facts: LearnedFacts, most = 1): Suggested[] {
    const { field, score } = this.known ?? {};
    if (!field) return [];
    const tokens = tokensOf(facts);
    const guesses = field.guess(tokens);
    const confidence = confidenceOf(score?.field, Classifier.lead(guesses));
    if (confidence === undefined) return [];
    const first = { label: guesses[0]!.label, confidence, because: field.because(tokens, guesses) };
    // What comes after the first is offered as "or", without a share of its own.
    const rest = guesses.slice(1, most).map(({ label }) => ({ label, confidence: 0, because: [] }));
    return [first, ...rest];
  }

  /** The unit for a text whose field is settled; the ward's own id for OWN_WARD. */
  unitFor(facts: LearnedFacts & { categoryCode: string; fieldCode?: string | null }): Suggested | undefined {
    const { unit, score } = this.known ?? {};
    if (!unit) return undefined;
    const tokens = tokensOf(facts, fieldKey(facts.categoryCode, facts.fieldCode));
    const guesses = unit.guess(tokens);
    const confidence = confidenceOf(score?.unit, Classifier.lead(guesses));
    if (confidence === undefined) return undefined;
    const label = guesses[0]!.label === OWN_WARD ? (facts.wardId ?? '') : guesses[0]!.label;
    return label ? { label, confidence, because: unit.because(tokens, guesses) } : undefined;
  }
}

const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
export const toModel = (row: Record<string, unknown>): StoredModel => ({
  version: row['version'] as number,
  trainedAt: new Date(row['trained_at'] as string),
  trainedBy: row['trained_by'] as string,
  enough: row['enough'] as boolean,
  score: json(row['score']) as ModelScore,
});
