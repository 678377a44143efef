import { NotFound, isProblem } from '@smarthp/kit/problems';
import { Arg, Ctx, Query, Resolver, createUnionType } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { openTracked } from '../report/tracked-caller.js';
import { TooOften, TrackingLinkEnded } from '../report/tracking-problems.type.js';
import { TrackedReport } from './tracked-report.type.js';
import { trackedView } from './tracked-view.js';

export const TrackedReportResult = createUnionType({
  name: 'TrackedReportResult',
  description: 'The report a tracking link opens, or why it does not.',
  types: () => [TrackedReport, NotFound, TrackingLinkEnded, TooOften] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'TrackedReport'),
});

@Resolver()
export class TrackedReportResolver {
  @Query(() => TrackedReportResult, {
    description: 'One report by its tracking link, for its caller without an account. Needs no sign-in.',
  })
  async trackedReport(@Arg('token', () => String) token: string, @Ctx() context: ReportContext) {
    const opened = await openTracked(context, token);
    return isProblem(opened) ? opened : trackedView(opened);
  }
}
