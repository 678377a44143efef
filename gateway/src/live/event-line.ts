/**
 * Runs the events of one topic one after the other, so results leave in the order of the events. An upstream that is
 * faster than that for long ends the line instead of filling the memory.
 */
export class EventLine<E, R> {
  private readonly waiting: E[] = [];
  private isRunning = false;
  private isOver = false;
  private finish: (() => void) | undefined;

  constructor(
    private readonly run: (event: E) => Promise<R>,
    private readonly out: { readonly publish: (result: R) => void; readonly overflow: () => void },
    private readonly limit: number,
  ) {}

  add(event: E): void {
    if (this.isOver || this.finish) return;
    if (this.waiting.length >= this.limit) {
      this.stop();
      this.out.overflow();
      return;
    }
    this.waiting.push(event);
    if (!this.isRunning) void this.drain();
  }

  /** Calls `then` after what waits has been published. */
  end(then: () => void): void {
    if (this.isOver || this.finish) return;
    if (this.isRunning) this.finish = then;
    else {
      this.isOver = true;
      then();
    }
  }

  /** Forgets what waits. */
  stop(): void {
    this.isOver = true;
    this.waiting.length = 0;
    this.finish = undefined;
  }

  private async drain(): Promise<void> {
    this.isRunning = true;
    for (let event = this.waiting.shift(); event !== undefined; event = this.waiting.shift()) {
      const result = await this.run(event);
      if (this.isOver) return;
      this.out.publish(result);
    }
    this.isRunning = false;
    if (!this.finish) return;
    this.isOver = true;
    this.finish();
  }
}
