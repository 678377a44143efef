import type { Bus, Notice } from '../bus/index.js';
import type { Database } from '../database/open-database.js';
import type { Logger } from '../logging/index.js';

const BATCH = 500;
const LOOK_EVERY_MS = 1_000;

/**
 * Gives committed events their gapless number and publishes a notice for each. One relay stamps at a time; the order
 * of numbers is an order of commits, so a reader who has seen n will never meet a later event with a lower number.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly bus: Bus,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.database.onCommit(() => this.kick());
    this.timer = setInterval(() => this.kick(), LOOK_EVERY_MS); // what another process left behind
    this.timer.unref();
  }

  /** Looks for new events now; calls while one look is running are gathered into one more. */
  kick(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => this.logger.warn({ err: error }, 'outbox: will look again'))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.kick();
        }
      });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async drain(): Promise<void> {
    for (;;) {
      const notices = await this.stamp();
      await this.bus.publish(notices);
      if (notices.length < BATCH) return;
    }
  }

  private async stamp(): Promise<Notice[]> {
    const em = this.database.em();
    const [waiting] = await em.execute<{ id: string }[]>('select id from outbox_event where seq is null limit 1');
    if (!waiting) return [];
    await em.begin();
    try {
      // A statement of its own: the numbers below must be read after the lock is held.
      await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.outbox'))`);
      const rows = await em.execute<{ topic: string; id: string }[]>(
        `with base as (select coalesce(max(seq), 0) as seq from outbox_event),
              next as (select id, row_number() over (order by id) as n
                         from (select id from outbox_event where seq is null order by id limit ${BATCH}) waiting)
         update outbox_event event set seq = base.seq + next.n
           from base, next where event.id = next.id returning event.type as topic, event.subject as id`,
      );
      await em.commit();
      return rows;
    } catch (error) {
      await em.rollback();
      throw error;
    }
  }
}
