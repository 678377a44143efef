import type { Clock } from '@smarthp/kit/clock';
import { openDatabase } from '@smarthp/kit/database';
import { serveSubgraph } from '@smarthp/kit/http';
import { createLogger } from '@smarthp/kit/logging';
import type { TokenVerifier, Viewer } from '@smarthp/kit/viewer';
import { loadCalendar } from './calendar/load-calendar.js';
import type { DossiersContext } from './context.js';
import { loadDemo } from './demo/load-demo.js';
import { dossierLoader } from './dossier/dossier-by-id.read.js';
import { checkWorkflow, dossierWorkflow } from './dossier/dossier-workflow.js';
import { DossierStepEntity } from './dossier/dossier-step.entity.js';
import { DossierEntity } from './dossier/dossier.entity.js';
import { LookUpLimit } from './dossier/look-up-limit.js';
import { sourceOnce } from './dossier/source.read.js';
import { stepsLoader } from './dossier/steps.read.js';
import { buildGraph } from './graph.js';
import { migrations } from './migrations/index.js';
import { fieldsOnce } from './procedure/fields.read.js';
import { procedureLoader } from './procedure/procedure-by-id.read.js';
import { ProcedureFieldEntity } from './procedure/procedure-field.entity.js';
import { ProcedureEntity } from './procedure/procedure.entity.js';
import { loadSource } from './source/load-source.js';

export interface DossiersOptions {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly internalSecret: string;
  readonly logLevel: string;
  readonly demo: boolean;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
}

/** Brings the dossiers server up: workflow checked, schema, calendar and source always, demo data when asked for. */
export async function compose(options: DossiersOptions): Promise<{ port: number; stop(): Promise<void> }> {
  const { clock } = options;
  checkWorkflow(dossierWorkflow);
  const logger = createLogger('dossiers', options.logLevel);
  const database = await openDatabase({
    url: options.databaseUrl,
    entities: [ProcedureFieldEntity, ProcedureEntity, DossierEntity, DossierStepEntity],
    migrations,
  });
  await database.migrate();
  await loadCalendar(database);
  await loadSource(database);
  if (options.demo) await loadDemo(database, clock);
  const { schema } = await buildGraph();

  const lookUps = new LookUpLimit(clock);
  const contextFor = (viewer: Viewer): DossiersContext => {
    const em = database.em();
    return {
      viewer,
      em,
      clock,
      lookUps,
      fields: fieldsOnce(em),
      source: sourceOnce(em),
      procedureById: procedureLoader(em),
      dossierById: dossierLoader(em),
      stepsOf: stepsLoader(em),
    };
  };
  const server = await serveSubgraph({ ...options, name: 'dossiers', schema, database, logger, contextFor });
  logger.info({ port: server.port }, 'dossiers is ready');
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
