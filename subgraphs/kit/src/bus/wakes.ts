import type { Notice } from './bus.js';

/** Local fan-out of notices: who waits on a topic (and id) is woken. Holds no events, so a slow waiter costs nothing. */
export class Wakes {
  private readonly waiters = new Map<string, Set<() => void>>();

  /** Calls `wake` for each notice of the topic, or only those of `id`. Returns how to stop. */
  on(topic: string, id: string | undefined, wake: () => void): () => void {
    const key = id === undefined ? topic : `${topic}\n${id}`;
    const set = this.waiters.get(key) ?? new Set();
    this.waiters.set(key, set.add(wake));
    return () => {
      set.delete(wake);
      if (!set.size && this.waiters.get(key) === set) this.waiters.delete(key);
    };
  }

  readonly notice = ({ topic, id }: Notice): void => {
    for (const key of [topic, `${topic}\n${id}`]) for (const wake of this.waiters.get(key) ?? []) wake();
  };

  /** Wakes everybody, after a gap in the notices. */
  readonly all = (): void => {
    for (const set of this.waiters.values()) for (const wake of set) wake();
  };

  get size(): number {
    return this.waiters.size;
  }
}
