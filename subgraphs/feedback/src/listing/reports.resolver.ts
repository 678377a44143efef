import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { ReportScope } from '../report/report-enums.js';
import { ReportFilter } from '../report/report-filter.input.js';
import { ReportConnection } from '../report/report.type.js';
import { listReports } from './list-reports.read.js';

@Resolver()
export class ReportsResolver {
  @Query(() => ReportConnection, { description: 'Public reports, or the caller’s own, newest first.' })
  async reports(
    @Arg('scope', () => ReportScope, { defaultValue: 'PUBLIC' }) scope: 'PUBLIC' | 'MINE',
    @Arg('filter', () => ReportFilter, { nullable: true }) filter: ReportFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: ReportContext,
  ) {
    return connectionOf(await listReports(context, scope, filter, pageSize(first), after), after);
  }
}
