import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { sightIn } from '../report/public-view.js';
import { worksOnReports } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { ReportType } from '../report/report.type.js';

const MOST_LISTED = 100;

@Resolver(() => ReportType)
export class MergedReportsResolver {
  @FieldResolver(() => [ReportType], {
    description: 'The reports merged into this one, as far as the caller sees them; the first hundred.',
  })
  async mergedReports(@Root() report: Report, @Ctx() context: ReportContext): Promise<Report[]> {
    const order = { order: 'merged_at desc, id', limit: MOST_LISTED };
    const merged = await reportsWhere(context.em(), 'merged_into_id = ?::uuid', [report.id], order);
    return merged.filter((one) => sightIn(context.parts, context.viewer, one));
  }

  @FieldResolver(() => Int, { description: 'How many people follow it, those of merged reports included.' })
  async followerCount(@Root() report: Report, @Ctx() { em }: ReportContext): Promise<number> {
    const [row] = await em().execute<{ n: string }[]>(
      'select count(distinct person_id) as n from report_follower where report_id = ?::uuid',
      [report.id],
    );
    return Number(row?.n ?? 0);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many reports are merged into this one. Only for staff.',
  })
  async mergedCount(@Root() report: Report, @Ctx() { em, viewer }: ReportContext): Promise<number | null> {
    if (!worksOnReports(viewer)) return null;
    const [row] = await em().execute<{ n: string }[]>(
      'select count(*) as n from report where merged_into_id = ?::uuid',
      [report.id],
    );
    return Number(row?.n ?? 0);
  }
}
