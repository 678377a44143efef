import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { QueueSort, QueueView } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { QueueCount } from '../report/queue-count.type.js';
import { ReportConnection } from '../report/report.type.js';
import { countQueue } from '../report/count-queue.read.js';
import { queuePage } from './queue-page.read.js';

@Resolver()
export class QueueResolver {
  @Query(() => ReportConnection, {
    description: 'What the signed-in staff member works on, nearest due first unless said.',
  })
  async queue(
    @Arg('view', () => QueueView) view: codes.QueueView,
    @Arg('filter', () => ReportFilter, { nullable: true }) filter: ReportFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('sort', () => QueueSort, { defaultValue: 'DUE', description: 'How it is ordered.' }) sort: codes.QueueSort,
    @Ctx() context: ReportContext,
  ) {
    mustWorkOnReports(context.viewer);
    return connectionOf(await queuePage(context, view, filter, pageSize(first), after, sort), after);
  }

  @Query(() => [QueueCount], { description: 'How many reports stand in each view of the caller.' })
  queueCounts(@Ctx() { viewer, parts, em }: ReportContext): Promise<QueueCount[]> {
    mustWorkOnReports(viewer);
    return countQueue(em(), viewer, parts.clock.now());
  }
}
