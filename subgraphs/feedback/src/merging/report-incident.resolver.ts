import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { worksOnReports } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { incidentById, type IncidentRow } from './incident.read.js';
import { IncidentType } from './incident.type.js';

@Resolver(() => ReportType)
export class ReportIncidentResolver {
  @FieldResolver(() => IncidentType, { nullable: true, description: 'The incident it belongs to. Only for staff.' })
  async incident(@Root() report: Report, @Ctx() { em, viewer }: ReportContext): Promise<IncidentRow | null> {
    if (!report.incidentId || !worksOnReports(viewer)) return null;
    return (await incidentById(em(), report.incidentId)) ?? null;
  }
}
