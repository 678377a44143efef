import naiveBayes, { type NaiveBayes } from 'wink-naive-bayes-text-classifier';
import { wordOf } from './tokens.rules.js';

export interface Example {
  readonly tokens: string[];
  readonly label: string;
}

export interface Guess {
  readonly label: string;
  readonly odds: number;
}

/** A label with fewer examples is not learned: nobody could say how often it is right. */
export const LEAST_EXAMPLES = 4;
const UNKNOWN = 'unknown';
/** Words that hardly any report uses teach nothing and fill the memory: in two reports at least, in more of many. */
const leastUses = (examples: number): number => 2 + Math.floor(examples / 2_500);
const SMOOTHING = 0.3;

const empty = (): NaiveBayes => {
  const model = naiveBayes();
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: SMOOTHING });
  model.definePrepTasks([(tokens) => tokens]);
  return model;
};

/** A naive Bayes classifier over presence of tokens; says its guesses with the words that spoke for the first. */
export class Classifier {
  /** What the model counted, for saying which words spoke for a label. */
  private readonly learned: Learned;

  private constructor(private readonly model: NaiveBayes) {
    const [, , counts, words, vocabulary] = JSON.parse(model.exportJSON()) as [
      unknown,
      unknown,
      Counts,
      Sizes,
      string[],
    ];
    this.learned = { counts, words, size: vocabulary.length, known: new Set(vocabulary) };
  }

  /** @returns undefined when there are not two labels with enough examples */
  static learn(examples: readonly Example[]): Classifier | undefined {
    const perLabel = count(examples.map(({ label }) => label));
    const kept = examples.filter(({ label }) => perLabel.get(label)! >= LEAST_EXAMPLES);
    if (new Set(kept.map(({ label }) => label)).size < 2) return undefined;
    const uses = new Map<string, number>();
    for (const { tokens } of kept) for (const token of tokens) uses.set(token, (uses.get(token) ?? 0) + 1);
    const least = leastUses(kept.length);
    const model = empty();
    for (const { tokens, label } of kept)
      model.learn(
        tokens.filter((token) => uses.get(token)! >= least),
        label,
      );
    const known = [...uses.values()].filter((times) => times >= least).length;
    return known >= 10 && model.consolidate() ? new Classifier(model) : undefined;
  }

  static load(json: string): Classifier {
    const model = empty();
    model.importJSON(json);
    model.definePrepTasks([(tokens) => tokens]);
    model.consolidate();
    return new Classifier(model);
  }

  save(): string {
    return this.model.exportJSON();
  }

  /** Best first; empty when no word of it was ever seen. */
  guess(tokens: string[]): Guess[] {
    const odds = this.model.computeOdds(tokens);
    return odds[0]?.[0] === UNKNOWN ? [] : odds.map(([label, value]) => ({ label, odds: value }));
  }

  /** How far the first guess lies before the second, in bits. */
  static lead([first, second]: readonly Guess[]): number {
    return first ? first.odds - (second?.odds ?? 0) : 0;
  }

  /** The words that speak most for the first label against the second, strongest first. */
  because(tokens: string[], [first, second]: readonly Guess[] = this.guess(tokens), most = 3): string[] {
    if (!first) return [];
    const weigh = (token: string): number =>
      this.likelihood(token, first.label) - (second ? this.likelihood(token, second.label) : 0);
    const weighed = tokens
      .flatMap((token) => {
        const word = this.learned.known.has(token) ? wordOf(token) : null;
        return word ? [{ word, weight: weigh(token) }] : [];
      })
      .filter(({ weight }) => weight > 0.5)
      .sort((a, b) => b.weight - a.weight || b.word.length - a.word.length);
    const said: string[] = [];
    for (const { word } of weighed) {
      // "den duong" says more than "den" and "duong" after it.
      if (said.some((one) => one.includes(word) || word.includes(one))) continue;
      if (said.push(word) === most) break;
    }
    return said;
  }

  private likelihood(token: string, label: string): number {
    const { counts, words, size } = this.learned;
    return Math.log2(((counts[label]?.[token] ?? 0) + SMOOTHING) / ((words[label] ?? 0) + size * SMOOTHING));
  }
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Sizes = Readonly<Record<string, number>>;
interface Learned {
  readonly counts: Counts;
  readonly words: Sizes;
  readonly size: number;
  readonly known: ReadonlySet<string>;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
