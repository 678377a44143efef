import type { ReportContext } from './report-context.js';
import { sightIn } from './public-view.js';
import type { Report } from './report.entity.js';

/** A report that another subgraph or the gateway names by id; null when the caller may not see it. */
export async function resolveReport(
  { id }: { id: string },
  context: ReportContext,
): Promise<(Report & { __typename: string }) | null> {
  const report = await context.reportById.load(id);
  return report && sightIn(context.parts, context.viewer, report)
    ? Object.assign(report, { __typename: 'Report' })
    : null;
}
