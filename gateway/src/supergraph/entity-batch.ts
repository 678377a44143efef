import type { GraphQLFormattedError } from 'graphql';

/** What a subgraph answers to an entity fetch. */
export interface EntityAnswer {
  readonly data?: { readonly _entities?: readonly unknown[] } | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

interface Part {
  readonly from: number;
  readonly count: number;
}

interface Waiting extends Part {
  /** Another caller reads the same part; the executor changes what it gets, so this one needs its own copy. */
  readonly copies: boolean;
  resolve(answer: EntityAnswer): void;
  reject(reason: unknown): void;
}

interface Batch {
  readonly representations: unknown[];
  readonly parts: Map<string, Part>;
  readonly waiting: Waiting[];
  readonly ask: Ask;
}

interface Lane {
  asking: number;
  next: Batch | undefined;
}

type Ask = (representations: readonly unknown[]) => Promise<EntityAnswer>;

/** Entities one request may ask for. */
const LIMIT = 200;
/** Requests of one key under way before the next fetches wait for each other. A slow answer holds up only its lane. */
const AT_ONCE = 2;

/**
 * Puts entity fetches that are equal in caller and text into one request while others are under way, and gives each
 * its own part of the answer. Nothing waits when the way is free. Only callers of one identity share: their key says so.
 */
export class EntityBatch {
  private readonly lanes = new Map<string, Lane>();

  /** @param key equal for fetches that differ in their representations only */
  fetch(key: string, representations: readonly unknown[], ask: Ask): Promise<EntityAnswer> {
    return new Promise((resolve, reject) => {
      const lane = this.lanes.get(key) ?? { asking: 0, next: undefined };
      this.lanes.set(key, lane);
      if (lane.next && lane.next.representations.length + representations.length > LIMIT) this.send(key, lane);
      lane.next ??= { representations: [], parts: new Map(), waiting: [], ask };
      const { parts, waiting, representations: all } = lane.next;
      const text = JSON.stringify(representations);
      const known = parts.get(text);
      const part = known ?? { from: all.length, count: representations.length };
      if (!known) {
        parts.set(text, part);
        all.push(...representations);
      }
      waiting.push({ ...part, copies: !!known, resolve, reject });
      if (lane.asking < AT_ONCE && waiting.length === 1) setImmediate(() => this.sendWhenFree(key, lane));
    });
  }

  private sendWhenFree(key: string, lane: Lane): void {
    if (lane.next && lane.asking < AT_ONCE) this.send(key, lane);
  }

  private send(key: string, lane: Lane): void {
    const { representations, waiting, ask } = lane.next as Batch;
    lane.next = undefined;
    lane.asking += 1;
    const done = (): void => {
      lane.asking -= 1;
      this.sendWhenFree(key, lane);
      if (!lane.asking && !lane.next) this.lanes.delete(key);
    };
    ask(representations).then(
      (answer) => {
        done();
        for (const one of waiting) one.resolve(partOf(answer, one));
      },
      (reason: unknown) => {
        done();
        for (const one of waiting) one.reject(reason);
      },
    );
  }
}

/** One caller's entities, and the errors that are about them or about nobody in particular. */
function partOf({ data, errors }: EntityAnswer, { from, count, copies }: Waiting): EntityAnswer {
  const own = errors?.flatMap((error) => {
    const [field, index, ...rest] = error.path ?? [];
    if (field !== '_entities' || typeof index !== 'number') return [error];
    return index >= from && index < from + count ? [{ ...error, path: [field, index - from, ...rest] }] : [];
  });
  const entities = data?._entities?.slice(from, from + count);
  return {
    ...(data !== undefined && {
      data: entities ? { _entities: copies ? (JSON.parse(JSON.stringify(entities)) as unknown[]) : entities } : data,
    }),
    ...(own?.length && { errors: own }),
  };
}
