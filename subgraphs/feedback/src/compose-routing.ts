import type { Wakes } from '@smarthp/kit/bus';
import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Jobs } from '@smarthp/kit/jobs';
import { assignReport } from './desk/assign-report.command.js';
import type { Parts, UnitDirectory } from './report/report-parts.js';
import { MODEL_TRAINED, ModelBook } from './routing/learning/model-book.js';
import { trainModelJob } from './routing/learning/train-model.job.js';
import { RoutingRoom } from './routing/routing-room.js';
import { ROUTING_CHANGED, RuleBook } from './routing/rules/rule-book.js';
import { seedRules } from './routing/rules/seed-rules.command.js';
import { followSuccessor } from './routing/succession/follow-successor.job.js';
import { dryRunJob } from './routing/trial/dry-run.job.js';

/** The routing room with its rules and its learned model in memory; every copy of the server hears of changes. */
export async function openRoutingRoom(
  database: Database,
  clock: Clock,
  units: UnitDirectory,
  wakes: Wakes,
): Promise<RoutingRoom> {
  await seedRules(database, clock);
  const book = new RuleBook(database, clock, units);
  const models = new ModelBook(database);
  await Promise.all([book.start(), models.start()]);
  wakes.on(ROUTING_CHANGED, undefined, book.readAgain);
  wakes.on(MODEL_TRAINED, undefined, models.readAgain);
  return new RoutingRoom(book, models, assignReport);
}

export const defineRoutingJobs = (jobs: Jobs, parts: Parts): void => {
  jobs.define(dryRunJob(parts));
  jobs.define(trainModelJob(parts));
  jobs.define(followSuccessor(parts));
};
