import { Consumer } from './consumer.js';

/** Where a topic's source puts its results. After `end` nothing follows. */
export interface TopicSink<T> {
  publish(result: T): void;
  end(last?: T): void;
}

export interface TopicOptions<T> {
  /** Starts the source; returns what stops it. */
  readonly open: (sink: TopicSink<T>) => () => void;
  /** Events that may wait for one consumer. */
  readonly queue: number;
  /** Events kept for late consumers; beyond it they start a topic of their own. `NEWEST` keeps only the last. */
  readonly log: number | 'NEWEST';
  /** Last word for a consumer that is too slow. */
  readonly resume: () => T;
  /** The last consumer left, or the source ended. Called once. */
  readonly closed: (topic: Topic<T>) => void;
}

/** One source, many consumers. A late consumer first gets what the topic has published so far. */
export class Topic<T> {
  private readonly consumers = new Set<Consumer<T>>();
  private log: T[] = [];
  private isWhole = true;
  private hasClosed = false;
  private last: T | undefined;
  private readonly stop: () => void;

  constructor(private readonly options: TopicOptions<T>) {
    this.stop = options.open({ publish: (result) => this.publish(result), end: (last) => this.close(last) });
    if (this.hasClosed) this.stop();
  }

  /** A newcomer can still get every event since the start. */
  get isJoinable(): boolean {
    return this.isWhole && !this.hasClosed;
  }

  join(): Consumer<T> {
    const consumer = new Consumer<T>(this.log, this.options.queue, (gone) => this.leave(gone));
    if (this.hasClosed) consumer.end(this.last);
    else this.consumers.add(consumer);
    return consumer;
  }

  /** Ends every consumer with `last`. */
  close(last?: T): void {
    if (this.hasClosed) return;
    this.hasClosed = true;
    this.last = last;
    for (const consumer of [...this.consumers]) consumer.end(last);
    this.stop?.(); // not set yet when the source ends while it opens
    this.options.closed(this);
  }

  private publish(result: T): void {
    if (this.hasClosed) return;
    this.remember(result);
    for (const consumer of this.consumers) if (!consumer.push(result)) consumer.end(this.options.resume());
  }

  private remember(result: T): void {
    if (this.options.log === 'NEWEST') this.log = [result];
    else if (this.isWhole && this.log.length < this.options.log) this.log.push(result);
    else {
      this.isWhole = false;
      this.log = [];
    }
  }

  private leave(consumer: Consumer<T>): void {
    if (this.consumers.delete(consumer) && this.consumers.size === 0) this.close();
  }
}
