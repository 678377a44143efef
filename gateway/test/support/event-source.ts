/** Events pushed by the test, read as a plain async iterator whose return() takes effect at once. */
export class EventSource<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private isOver = false;
  private wake: (() => void) | undefined;

  constructor(
    first: readonly T[],
    private readonly closed: () => void,
  ) {
    this.waiting.push(...first);
  }

  push(event: T): void {
    this.waiting.push(event);
    this.wake?.();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T>> {
    while (this.waiting.length === 0 && !this.isOver) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const value = this.waiting.shift();
    return value === undefined || this.isOver ? { done: true, value: undefined } : { done: false, value };
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.isOver) this.closed();
    this.isOver = true;
    this.wake?.();
    return { done: true, value: undefined };
  }
}
