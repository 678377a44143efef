import { can } from '@smarthp/kit/viewer';
import { Arg, Ctx, Float, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { BoxInput, ReportFilter } from '../report/report-filter.input.js';
import { readReportMap } from './report-map.read.js';
import { ReportMap } from './report-map.type.js';

@Resolver()
export class ReportMapResolver {
  @Query(() => ReportMap, { description: 'Public reports inside a box, clustered for the zoom.' })
  async reportMap(
    @Arg('box', () => BoxInput) box: BoxInput,
    @Arg('zoom', () => Float) zoom: number,
    @Arg('filter', () => ReportFilter, { nullable: true }) filter: ReportFilter | null | undefined,
    @Ctx() { viewer, parts, em }: ReportContext,
  ): Promise<ReportMap> {
    if (viewer.kind === 'PARTNER' && !can(viewer, 'reports:read')) return { clusters: [], points: [], total: 0 };
    return readReportMap(em(), parts, box, zoom, filter);
  }
}
