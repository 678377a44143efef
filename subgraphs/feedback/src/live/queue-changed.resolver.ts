import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { QueueView } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';
import { QueueChange } from './queue-change.type.js';
import { queueChanges, type QueueMove } from './queue-changes.js';

@Resolver()
export class QueueChangedResolver {
  @Subscription(() => QueueChange, {
    description: 'What enters, changes in and leaves a queue view of the caller, with its counts.',
    subscribe: async ({ args, context }) => {
      const { view, filter, after } = args as { view: codes.QueueView; filter?: ReportFilter; after?: string };
      const caller = context as ReportContext;
      mustWorkOnReports(caller.viewer);
      return queueChanges(caller, view, filter, after);
    },
  })
  queueChanged(
    @Root() move: QueueMove,
    @Arg('view', () => QueueView, { defaultValue: 'ALL' }) _view: codes.QueueView,
    @Arg('filter', () => ReportFilter, { nullable: true }) _filter: ReportFilter | null | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | null | undefined,
  ): QueueMove {
    return move;
  }
}
