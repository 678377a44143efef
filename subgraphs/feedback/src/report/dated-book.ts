/** One version of something the city may change: in force from a civil date on, never deleted. */
export interface Dated<Content> {
  readonly key: string;
  /** Counts up with every change of the key. */
  readonly version: number;
  /** Civil date in the city, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** From that date on it may no longer be chosen. */
  readonly retired: boolean;
  readonly content: Content;
  /** Staff id of who changed it; `system` for what came with the product. */
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly note: string | null;
}

/** Every version of every key, and which of them counts on a day. */
export class DatedBook<Content> {
  /** By key, what counts latest first: the later date, then the later version. */
  private readonly byKey = new Map<string, Dated<Content>[]>();

  constructor(rows: readonly Dated<Content>[] = []) {
    const latestFirst = [...rows].sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1,
    );
    for (const row of latestFirst) this.byKey.set(row.key, [...(this.byKey.get(row.key) ?? []), row]);
  }

  keys(): string[] {
    return [...this.byKey.keys()];
  }

  /** The version that counts on `date`; undefined when none has begun by then. */
  on(key: string, date: string): Dated<Content> | undefined {
    return this.byKey.get(key)?.find(({ effectiveFrom }) => effectiveFrom <= date);
  }

  /** The same, or the first there ever was: so that nothing old is ever without a name. */
  known(key: string, date: string): Dated<Content> | undefined {
    return this.on(key, date) ?? this.byKey.get(key)?.at(-1);
  }

  /** What may be chosen on `date`. */
  inForce(date: string): Dated<Content>[] {
    return this.keys()
      .flatMap((key) => this.on(key, date) ?? [])
      .filter(({ retired }) => !retired);
  }

  /** Versions that begin after `date`, the soonest first. */
  planned(key: string, date: string): Dated<Content>[] {
    return (this.byKey.get(key) ?? []).filter(({ effectiveFrom }) => effectiveFrom > date).reverse();
  }

  /** Every version, newest change first. */
  history(key: string): Dated<Content>[] {
    return [...(this.byKey.get(key) ?? [])].sort((a, b) => b.version - a.version);
  }

  version(key: string, version: number): Dated<Content> | undefined {
    return this.byKey.get(key)?.find((row) => row.version === version);
  }

  /** The number of the newest change; 0 when there is none. */
  newest(key: string): number {
    return this.history(key)[0]?.version ?? 0;
  }
}
