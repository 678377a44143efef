import { PgBus } from '@smarthp/kit/bus';
import type { Clock } from '@smarthp/kit/clock';
import { openDatabase } from '@smarthp/kit/database';
import { serveSubgraph } from '@smarthp/kit/http';
import { createLogger } from '@smarthp/kit/logging';
import { OutboxRelay } from '@smarthp/kit/outbox';
import type { TokenVerifier, Viewer } from '@smarthp/kit/viewer';
import { articleLoader } from './article/article-by-id.read.js';
import { ArticleEntity } from './article/article.entity.js';
import { SourceEntity } from './article/source.entity.js';
import { sourceLoader } from './article/source-by-id.read.js';
import type { ContentContext } from './context.js';
import { coverDoor } from './covers/cover.door.js';
import { loadDemo } from './demo/load-demo.js';
import { buildGraph } from './graph.js';
import { migrations } from './migrations/index.js';
import { loadRightsAndDuties } from './rights/load-rights-and-duties.js';
import { tellRightsPublished } from './rights/tell-rights-published.js';
import { loadSources } from './sources/load-sources.js';

export interface ContentOptions {
  readonly databaseUrl: string;
  /** PostgreSQL that carries notices; empty: the own database. */
  readonly busUrl: string;
  readonly host: string;
  readonly port: number;
  readonly internalSecret: string;
  readonly logLevel: string;
  readonly demo: boolean;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
}

/** Brings the content server up: schema, sources and rights always, demo articles when asked for, then the doors. */
export async function compose(options: ContentOptions): Promise<{ port: number; stop(): Promise<void> }> {
  const { clock } = options;
  const logger = createLogger('content', options.logLevel);
  const database = await openDatabase({
    url: options.databaseUrl,
    entities: [ArticleEntity, SourceEntity],
    migrations,
  });
  await database.migrate();
  await loadSources(database);
  await loadRightsAndDuties(database);
  await tellRightsPublished(database);
  if (options.demo) await loadDemo(database, clock);
  const bus = new PgBus(options.busUrl || options.databaseUrl);
  await bus.start(
    () => undefined,
    () => undefined,
  );
  const relay = new OutboxRelay(database, bus, logger);
  relay.start();
  relay.kick();
  const { schema } = await buildGraph();

  const contextFor = (viewer: Viewer): ContentContext => {
    const em = database.em();
    return { viewer, em, clock, articleById: articleLoader(em, clock), sourceById: sourceLoader(em) };
  };
  const server = await serveSubgraph({
    ...options,
    name: 'content',
    schema,
    database,
    logger,
    contextFor,
    doors: (app) => coverDoor(app, database, clock),
  });
  logger.info({ port: server.port }, 'content is ready');
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      await relay.stop();
      await bus.stop();
      await database.close();
    },
  };
}
