import type { Consumer } from './consumer.js';
import { Topic, type TopicOptions } from './topic.js';

/** Topics that run now, by sharing key. */
export class Topics<T> {
  private readonly joinable = new Map<string, Topic<T>>();
  private readonly running = new Set<Topic<T>>();

  get size(): number {
    return this.running.size;
  }

  /** Joins the topic of the key, or starts one. */
  join(key: string, options: Omit<TopicOptions<T>, 'closed'>): Consumer<T> {
    const known = this.joinable.get(key);
    if (known?.isJoinable) return known.join();
    const topic = new Topic<T>({ ...options, closed: (gone) => this.forget(key, gone) });
    const consumer = topic.join();
    if (topic.isJoinable) {
      this.joinable.set(key, topic);
      this.running.add(topic);
    }
    return consumer;
  }

  /** Ends every topic with `last`. */
  closeAll(last: () => T): void {
    for (const topic of [...this.running]) topic.close(last());
  }

  private forget(key: string, topic: Topic<T>): void {
    this.running.delete(topic);
    if (this.joinable.get(key) === topic) this.joinable.delete(key);
  }
}
