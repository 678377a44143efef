import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityManager, type EventSubscriber, type Options } from '@mikro-orm/postgresql';
import { outboxMigration } from '../outbox/outbox-migration.js';
import { PreparingClient } from './preparing-client.js';

export type { EntityManager };

type MigrationClass = NonNullable<NonNullable<Options['migrations']>['migrationsList']>[number];

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: NonNullable<Options['entities']>;
  /** `{ name, class }` in order; the outbox's own migration comes first. */
  readonly migrations: readonly { name: string; class: unknown }[];
  readonly poolSize?: number;
}

export interface Database {
  readonly orm: MikroORM;
  /** A fresh unit of work; one per request or job. */
  em(): EntityManager;
  /** Runs `work` in one transaction on a fresh unit of work. */
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Brings the schema up; safe when several copies of a server start at once. */
  migrate(): Promise<void>;
  /** @throws when the database does not answer. */
  ping(): Promise<void>;
  /** Called after each commit. */
  onCommit(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens a subgraph's database as its own role; the role's search_path names its schema. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const listeners: (() => void)[] = [];
  const commits: EventSubscriber = {
    afterTransactionCommit: () => {
      for (const listener of listeners) listener();
    },
  };
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: options.entities,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    subscribers: [commits],
    forceUtcTimezone: true,
    pool: { min: 0, max: options.poolSize ?? 10 },
    driverOptions: { Client: PreparingClient },
    migrations: {
      tableName: 'migration',
      snapshot: false,
      silent: true,
      migrationsList: [outboxMigration, ...options.migrations] as MigrationClass[],
    },
  });
  return {
    orm,
    em: () => orm.em.fork(),
    transaction: (work) => orm.em.fork().transactional(work),
    migrate: () =>
      orm.em.fork().transactional(async (em) => {
        await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.migrate'))`);
        // Unless its schema is named, the table is looked for in "public", not found, and made a second time.
        const [{ schema }] = await em.execute<[{ schema: string }]>('select current_schema() as schema');
        orm.config.set('migrations', { ...orm.config.get('migrations'), tableName: `${schema}.migration` });
        await orm.migrator.up(); // on its own connection; the lock only makes the copies wait for each other
      }),
    ping: async () => {
      await orm.em.fork().execute('select 1');
    },
    onCommit: (listener) => {
      listeners.push(listener);
    },
    close: () => orm.close(true),
  };
}
