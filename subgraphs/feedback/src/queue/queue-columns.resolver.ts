import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { QUEUE_COLUMNS, QueueColumnCode, columnsOf, type QueueColumn } from '../report/report-columns.js';
import type { ReportContext } from '../report/report-context.js';
import { chosenColumns, keepColumns } from './queue-setting.repository.js';

@Resolver()
export class QueueColumnsResolver {
  @Query(() => [QueueColumnCode], { description: 'The columns the caller chose, in order; empty: none chosen yet.' })
  queueColumns(@Ctx() { viewer, em }: ReportContext): Promise<QueueColumn[]> {
    mustWorkOnReports(viewer);
    return chosenColumns(em(), viewer.id);
  }

  @Mutation(() => [QueueColumnCode], { description: 'Remembers the columns of the caller’s queue, on every device.' })
  async keepQueueColumns(
    @Arg('columns', () => [QueueColumnCode], { description: 'In the order wanted; none: the usual ones.' })
    columns: QueueColumn[],
    @Ctx() { viewer, em }: ReportContext,
  ): Promise<QueueColumn[]> {
    mustWorkOnReports(viewer);
    const clean = columnsOf(QUEUE_COLUMNS, columns);
    await keepColumns(em(), viewer.id, clean);
    return clean;
  }
}
