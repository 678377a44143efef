/** How often a stream looks by itself, should a notice have been lost. */
export const LOOK_EVERY_MS = 10_000;

export interface PullSource<T> {
  /** What is new since the last call, in order; `end` closes the stream after the values. */
  readonly pull: () => Promise<{ values: readonly T[]; end?: boolean }>;
  /** Calls back when there may be something new. @returns how to stop */
  readonly wakes: (wake: () => void) => () => void;
}

/**
 * A stream that is woken, then reads what is new by itself: nothing is lost with a notice and nothing comes twice.
 * A plain iterator, because a generator cannot be ended while it waits.
 */
export function pullStream<T>({ pull, wakes }: PullSource<T>): AsyncIterableIterator<T> {
  let ready: T[] = [];
  let woken = true;
  let ended = false;
  let closing = false;
  let ring: (() => void) | undefined;
  const wake = (): void => {
    woken = true;
    ring?.();
  };
  const stopWakes = wakes(wake);
  const timer = setInterval(wake, LOOK_EVERY_MS);
  timer.unref();
  const close = (): void => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    stopWakes();
    ready = [];
    ring?.();
  };
  const done = { done: true, value: undefined } as const;
  const next = async (): Promise<IteratorResult<T>> => {
    while (!ended) {
      const value = ready.shift();
      if (value !== undefined) return { done: false, value };
      if (closing) close();
      else if (woken) {
        woken = false;
        const { values, end } = await pull();
        if (ended) return done;
        ready = [...values];
        closing = end ?? false;
      } else await new Promise<void>((resolve) => (ring = resolve));
    }
    return done;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      // One at a time, in the order they were asked; a failed pull fails its own caller only.
      const mine = last.then(next, next);
      last = mine;
      return mine;
    },
    return: async () => {
      close();
      return done;
    },
    throw: async (error) => {
      close();
      throw error;
    },
  };
}
