import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { bulkJobById } from './bulk-job.read.js';
import { BulkJob, StartBulkActInput, StartBulkActResult } from './bulk-job.type.js';
import { startBulkAct } from './start-bulk-act.command.js';

@Resolver()
export class BulkResolver {
  @Mutation(() => StartBulkActResult, {
    description:
      'One act on up to five hundred reports as one job, each report in a transaction and with a result of its own.',
  })
  async startBulkAct(@Arg('input', () => StartBulkActInput) input: StartBulkActInput, @Ctx() context: ReportContext) {
    const outcome = await startBulkAct(context, input);
    return typeof outcome === 'string'
      ? bulkJobById(context.em(), context.viewer, outcome)
      : problemOf(outcome, context.viewer.language);
  }

  @Query(() => BulkJob, {
    nullable: true,
    description: 'A bulk job of the caller with its progress; null when there is none.',
  })
  bulkJob(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: ReportContext) {
    mustWorkOnReports(context.viewer);
    return bulkJobById(context.em(), context.viewer, id);
  }
}
