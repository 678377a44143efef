import { GeoPointInput } from '@smarthp/kit/federation';
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { OPEN_SQL, scopeSql } from '../report/queue-views.js';
import type { ReportContext } from '../report/report-context.js';
import { metresOf } from '../report/report-filter.js';
import type { Report } from '../report/report.entity.js';
import { reportColumns, toReport } from '../report/report.repository.js';
import { ReportType } from '../report/report.type.js';

const FARTHEST_M = 2_000;
const MOST_SHOWN = 20;

@ObjectType({ description: 'An open report near a place.' })
export class NearbyReport {
  @Field(() => ReportType, { description: 'The report.' })
  report!: Report;

  @Field(() => Float, { description: 'How far it is, metres.' })
  distanceM!: number;
}

@Resolver()
export class NearbyReportsResolver {
  @Query(() => [NearbyReport], {
    description: 'Open reports of the caller’s queue near a place, nearest first, at most twenty. Staff only.',
  })
  async nearbyReports(
    @Arg('location', () => GeoPointInput, { description: 'Around where.' }) location: GeoPointInput,
    @Arg('fieldCode', () => String, { nullable: true, description: 'Only of this field.' })
    fieldCode: string | null | undefined,
    @Arg('radiusM', () => Int, { defaultValue: 500, description: 'How far to look, metres, at most 2,000.' })
    radiusM: number,
    @Arg('except', () => String, { nullable: true, description: 'Code of a report to leave out.' })
    except: string | null | undefined,
    @Ctx() { em, viewer }: ReportContext,
  ): Promise<NearbyReport[]> {
    mustWorkOnReports(viewer);
    const { x, y } = metresOf(location);
    const scope = scopeSql(viewer);
    const radius = Math.min(FARTHEST_M, Math.max(1, radiusM));
    const rows = await em().execute<(Record<string, unknown> & { distance: number })[]>(
      `select ${reportColumns()}, xy <-> point(?, ?) as distance from report
        where ${OPEN_SQL} and xy <@ circle(point(?, ?), ?) and (${scope.sql})
          ${fieldCode ? 'and field_code = ?' : ''} ${except ? 'and code <> ?' : ''}
        order by xy <-> point(?, ?) limit ${MOST_SHOWN}`,
      [x, y, x, y, radius, ...scope.values, ...(fieldCode ? [fieldCode] : []), ...(except ? [except] : []), x, y],
    );
    return rows.map((row) => ({ report: toReport(row), distanceM: Math.round(row.distance) }));
  }
}
