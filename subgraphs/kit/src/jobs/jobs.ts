import type { EntityManager } from '@mikro-orm/postgresql';
import { PgBoss, fromKysely, type Job, type JobResult } from 'pg-boss';
import type { Logger } from '../logging/index.js';

/** One kind of work: its name, how it is retried, and what does it. `run` must be safe to run twice. */
export interface JobDefinition<Data extends object> {
  readonly name: string;
  readonly run: (data: Data) => Promise<void>;
  readonly retryLimit?: number;
  /** Cron line in Asia/Ho_Chi_Minh for work that comes back by the clock. */
  readonly cron?: string;
}

export interface EnqueueOptions {
  readonly startAfter?: Date;
  /** At most one waiting job with this key. */
  readonly singletonKey?: string;
}

/** Jobs on PostgreSQL (pg-boss) in the schema `<name>_jobs`, put there in the same transaction as the change. */
export class Jobs {
  private readonly boss: PgBoss;
  private readonly definitions: JobDefinition<object>[] = [];

  constructor(
    url: string,
    schema: string,
    private readonly logger: Logger,
  ) {
    this.boss = new PgBoss({
      connectionString: url,
      schema,
      createSchema: false,
      max: 4,
      application_name: schema,
      useListenNotify: true,
    });
    this.boss.on('error', (error: Error) => this.logger.warn({ err: error }, 'jobs: will try again'));
  }

  define<Data extends object>(definition: JobDefinition<Data>): void {
    this.definitions.push(definition as unknown as JobDefinition<object>);
  }

  async start(): Promise<void> {
    await this.boss.start();
    for (const { name, run, retryLimit = 8, cron } of this.definitions) {
      await this.boss.createQueue(`${name}.dead`);
      await this.boss.createQueue(name, {
        retryLimit,
        retryBackoff: true,
        retryDelay: 2,
        retryDelayMax: 600,
        heartbeatSeconds: 20,
        deadLetter: `${name}.dead`,
        notify: true,
      });
      const options = {
        batchSize: 10,
        perJobResults: true,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 2, // retries and timers are found by looking, not by notice
      } as const;
      await this.boss.work(name, options, async (jobs: Job<object>[]) => {
        const results: JobResult[] = [];
        for (const job of jobs) results.push(await this.attempt(name, run, job));
        return results;
      });
      if (cron) await this.boss.schedule(name, cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    }
  }

  /** Enqueues inside the transaction of `em`: no commit, no job. */
  async enqueue(em: EntityManager, name: string, data: object, options: EnqueueOptions = {}): Promise<void> {
    await this.boss.send(name, data, {
      db: fromKysely(em.getKysely() as never),
      ...(options.startAfter && { startAfter: options.startAfter }),
      ...(options.singletonKey && { singletonKey: options.singletonKey }),
    });
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }

  private async attempt(name: string, run: (data: object) => Promise<void>, job: Job<object>): Promise<JobResult> {
    try {
      await run(job.data);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      this.logger.error({ err: error, job: name, jobId: job.id }, 'job failed');
      return {
        id: job.id,
        status: 'failed',
        output: { message: error instanceof Error ? error.message : String(error) },
      };
    }
  }
}
