import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { seesContact } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { Notice } from './notice.type.js';

type Row = Omit<Notice, 'createdAt' | 'endedAt'> & { createdAt: string; endedAt: string | null };

/** The messages of a report and its tracking link, for staff who may know the reporter's contact. */
@Resolver(() => ReportType)
export class ReportNoticesResolver {
  @FieldResolver(() => [Notice], {
    description: 'Messages sent to its reporter, newest first; empty for who may not know the contact.',
  })
  async notices(@Root() report: Report, @Ctx() context: ReportContext): Promise<Notice[]> {
    if (context.viewer.kind !== 'STAFF' || !seesContact(context.viewer, report)) return [];
    const rows = await context.em().execute<Row[]>(
      `select id, channel, recipient_hint as "to", template, body, state, attempts, last_error as "lastError",
              created_at as "createdAt", ended_at as "endedAt"
         from notice where report_id = ?::uuid order by created_at desc, id desc limit 50`,
      [report.id],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt),
      endedAt: row.endedAt ? new Date(row.endedAt) : null,
    }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Opens this report for its caller without an account; null for who may not give it away.',
  })
  trackingLink(@Root() report: Report, @Ctx() { viewer, parts }: ReportContext): string | null {
    const mayGive = viewer.kind === 'STAFF' && seesContact(viewer, report) && !report.reporterId;
    return mayGive ? parts.tracking.linkOf(report.code) : null;
  }
}
