import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ReportContext } from './report-context.js';
import { sightIn } from './public-view.js';
import type { Report } from './report.entity.js';
import { reportByCode } from './report.repository.js';
import { ReportType } from './report.type.js';

@Resolver()
export class ReportReadResolver {
  @Query(() => ReportType, {
    nullable: true,
    description: 'One report by its human code. Null when there is none or the caller may not see it.',
  })
  async report(@Arg('code', () => String) code: string, @Ctx() context: ReportContext): Promise<Report | null> {
    const report = await reportByCode(context.em(), code);
    return report && sightIn(context.parts, context.viewer, report) ? report : null;
  }
}
