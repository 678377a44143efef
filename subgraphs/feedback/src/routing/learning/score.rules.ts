/** One held-out report: what it was, and what the model would have said. */
export interface Held {
  readonly label: string;
  readonly guesses: readonly string[];
  /** How far the first guess lay before the second, in bits. */
  readonly lead: number;
}

export interface LabelScore {
  readonly label: string;
  readonly count: number;
  readonly top1: number;
  readonly top3: number;
}

export interface Confusion {
  readonly label: string;
  readonly said: string;
  readonly count: number;
}

/** From this lead on, how often the held-out reports were right. */
export interface Confidence {
  readonly lead: number;
  readonly count: number;
  readonly hits: number;
}

export interface Score {
  readonly count: number;
  readonly top1: number;
  readonly top3: number;
  readonly perLabel: readonly LabelScore[];
  readonly confusions: readonly Confusion[];
  /** Steps of lead with the hit rate of all reports at or above it, rising. */
  readonly confidence: readonly Confidence[];
  /** The least lead at which a guess is shown; null: none is trusted. */
  readonly threshold: number | null;
}

/** A guess is shown only where at least so many held-out reports stood behind it, and so large a share was right. */
export const LEAST_SUPPORT = 10;
export const LEAST_RIGHT = 0.75;
const MOST_CONFUSIONS = 10;

export function scoreOf(held: readonly Held[]): Score {
  const right = (one: Held): boolean => one.guesses[0] === one.label;
  const among = (one: Held): boolean => one.guesses.slice(0, 3).includes(one.label);
  const labels = [...new Set(held.map(({ label }) => label))];
  const perLabel = labels
    .map((label): LabelScore => {
      const own = held.filter((one) => one.label === label);
      return { label, count: own.length, top1: own.filter(right).length, top3: own.filter(among).length };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const pairs = new Map<string, Confusion>();
  for (const one of held) {
    const said = one.guesses[0];
    if (!said || said === one.label) continue;
    const key = `${one.label}\n${said}`;
    pairs.set(key, { label: one.label, said, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  const confidence = stepsOf(held, right);
  return {
    count: held.length,
    top1: held.filter(right).length,
    top3: held.filter(among).length,
    perLabel,
    confusions: [...pairs.values()]
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
      .slice(0, MOST_CONFUSIONS),
    confidence,
    threshold:
      confidence.find(({ count, hits }) => count >= LEAST_SUPPORT && hits / count >= LEAST_RIGHT)?.lead ?? null,
  };
}

/** Up to ten steps, cut so that each leaves about a tenth of the reports below. */
function stepsOf(held: readonly Held[], right: (one: Held) => boolean): Confidence[] {
  const leads = held
    .filter(({ guesses }) => guesses.length)
    .map(({ lead }) => lead)
    .sort((a, b) => a - b);
  const cuts = Array.from({ length: 10 }, (_, at) => leads[Math.floor((at * leads.length) / 10)] ?? 0);
  return [...new Set(cuts)].map((lead) => {
    const above = held.filter((one) => one.guesses.length > 0 && one.lead >= lead);
    return { lead, count: above.length, hits: above.filter(right).length };
  });
}

/** The hit rate the held-out reports give a guess of this lead; undefined when it is not to be shown. */
export function confidenceOf(score: Score | null | undefined, lead: number): number | undefined {
  if (!score || score.threshold === null || lead < score.threshold) return undefined;
  const step = [...score.confidence].reverse().find((one) => lead >= one.lead && one.count >= LEAST_SUPPORT);
  return step && step.hits / step.count;
}
