import type { EntityManager } from '@mikro-orm/postgresql';
import type { Wakes } from '../bus/index.js';
import type { Database } from '../database/open-database.js';
import type { Logger } from '../logging/index.js';
import type { DomainEvent } from './record-event.js';

/** Another subgraph whose events are read over its internal door. */
export interface Producer {
  readonly name: string;
  /** e.g. http://127.0.0.1:4001 */
  readonly url: string;
  readonly secret: string;
}

type Reaction = (em: EntityManager, event: DomainEvent) => Promise<void>;

const LOOK_EVERY_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * Reads a producer's events in order and reacts to each once: the reaction and the new offset are one transaction.
 * Notices only say when to look; an event is never lost with a notice.
 */
export class EventConsumer {
  private stopped = false;
  private wake: (() => void) | undefined;
  private woken = false;
  private loop: Promise<void> | undefined;
  private readonly unsubscribe: (() => void)[] = [];
  private caughtUp = false;

  constructor(
    private readonly database: Database,
    private readonly producer: Producer,
    private readonly reactions: Readonly<Record<string, Reaction>>,
    private readonly logger: Logger,
  ) {}

  /** It has once read everything there was. */
  get hasCaughtUp(): boolean {
    return this.caughtUp;
  }

  start(wakes: Wakes): void {
    for (const type of Object.keys(this.reactions)) this.unsubscribe.push(wakes.on(type, undefined, () => this.look()));
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const end of this.unsubscribe) end();
    this.look();
    await this.loop;
  }

  private look(): void {
    this.woken = true;
    this.wake?.();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      let pause = LOOK_EVERY_MS;
      try {
        while (!this.stopped && (await this.takeSome()));
        this.caughtUp = true;
      } catch (error) {
        this.logger.debug({ err: error, producer: this.producer.name }, 'event feed: will try again');
        pause = RETRY_MS;
      }
      if (this.woken) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
  }

  /** @returns true when there may be more. */
  private async takeSome(): Promise<boolean> {
    const [at] = await this.database
      .em()
      .execute<{ seq: string }[]>('select seq from event_offset where producer = ?', [this.producer.name]);
    const after = Number(at?.seq ?? 0);
    const answer = await fetch(`${this.producer.url}/internal/events?after=${after}`, {
      headers: { 'x-internal-secret': this.producer.secret },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`${this.producer.name} answered ${answer.status}`);
    const events = (await answer.json()) as DomainEvent[];
    for (const event of events) {
      if (this.stopped) return false;
      await this.react(event);
    }
    return events.length > 0;
  }

  private async react(event: DomainEvent): Promise<void> {
    await this.database.transaction(async (em) => {
      const moved = await em.execute<{ seq: string }[]>(
        `insert into event_offset (producer, seq) values (?, ?)
         on conflict (producer) do update set seq = excluded.seq where event_offset.seq < excluded.seq returning seq`,
        [this.producer.name, event.seq],
      );
      if (moved.length) await this.reactions[event.type]?.(em, event); // another process took it first otherwise
    });
  }
}
