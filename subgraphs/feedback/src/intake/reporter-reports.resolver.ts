import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { seesContact } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { scopeSql } from '../report/queue-views.js';
import { ReportType } from '../report/report.type.js';
import { callerKeyOf } from './caller-key.js';

const MOST = 20;

/** What else this person reported, for staff who may know who that is: of those, the ones in their own queue. */
@Resolver(() => ReportType)
export class ReporterReportsResolver {
  @FieldResolver(() => [ReportType], {
    description: 'Other reports of the same person that the caller works on, newest first; empty for who may not know.',
  })
  async reporterReports(
    @Root() report: Report,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most so many, up to twenty.' }) first: number,
    @Ctx() { viewer, em }: ReportContext,
  ): Promise<Report[]> {
    if (viewer.kind !== 'STAFF' || !seesContact(viewer, report)) return [];
    const key = report.reporterPhone ? callerKeyOf(report.reporterPhone) : undefined;
    const same = [
      ...(report.reporterId ? [{ sql: 'reporter_id = ?', value: report.reporterId }] : []),
      ...(key ? [{ sql: 'caller_key = ?', value: key }] : []),
    ];
    if (!same.length) return [];
    const scope = scopeSql(viewer);
    const who = same.map(({ sql }) => sql).join(' or ');
    const values = [...same.map(({ value }) => value), report.id, ...scope.values];
    return reportsWhere(em(), `(${who}) and id <> ?::uuid and (${scope.sql})`, values, {
      order: 'created_at desc, id desc',
      limit: Math.min(MOST, Math.max(1, first)),
    });
  }
}
