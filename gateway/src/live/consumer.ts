/**
 * One client's view of a live topic: a bounded queue read as an async iterator. Nothing is ever dropped from the
 * middle: when the client is too slow the queue ends with a last word and the client resumes by its cursor.
 *
 * A plain iterator on purpose: an async generator cannot be returned while it waits for the next event, and would keep
 * the upstream alive until then.
 */
export class Consumer<T> implements AsyncIterableIterator<T> {
  private readonly queue: T[];
  private readonly room: number;
  private hasEnded = false;
  private listener: (() => void) | undefined;
  private waiting: ((result: IteratorResult<T>) => void) | undefined;

  /** @param backlog events it starts with, beside `limit` more that may wait. @param left is called once, when it ends. */
  constructor(
    backlog: readonly T[],
    limit: number,
    private readonly left: (consumer: Consumer<T>) => void,
  ) {
    this.queue = [...backlog];
    this.room = limit + backlog.length;
  }

  /** @returns false when the queue is full; the event was not taken. */
  push(event: T): boolean {
    if (this.hasEnded) return true;
    if (this.waiting) this.answer({ done: false, value: event });
    else if (this.queue.length >= this.room) return false;
    else this.queue.push(event);
    return true;
  }

  /** Called once when the stream ends, whatever ends it; at once when it has. */
  whenEnded(listener: () => void): void {
    if (this.hasEnded) listener();
    else this.listener = listener;
  }

  /** Ends after what is queued and, when given, a last word. */
  end(last?: T): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    if (last !== undefined) this.queue.push(last);
    this.left(this);
    this.listener?.();
    if (!this.waiting) return;
    const value = this.queue.shift();
    this.answer(value === undefined ? { done: true, value: undefined } : { done: false, value });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.queue.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.hasEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  /** The client is gone: forgets what is queued and lets go of the topic at once. */
  return(): Promise<IteratorResult<T>> {
    this.queue.length = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<IteratorResult<T>> {
    return this.return();
  }

  private answer(result: IteratorResult<T>): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.(result);
  }
}
