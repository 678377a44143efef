import { type GeoPoint, decodeCursor, pageSize } from '@smarthp/kit/federation';
import { say } from '@smarthp/kit/problems';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReportCategory } from './category.type.js';
import { cursorOf, entryView, photoView } from './entry-view.js';
import { Media } from './media.type.js';
import { type ReportPromise } from './promise.type.js';
import { REFUSAL_GROUNDS } from './refusal-grounds.js';
import { categoryOf } from './report-categories.js';
import type * as codes from './report-codes.js';
import { marksOpenTo, policyOptions, seqOpenTo, sight, type ReportContext } from './report-context.js';
import { MediaKind } from './report-enums.js';
import { dueStateOf, promiseOf } from './report-promise.js';
import { allowedActions, isReporter, opens, roundedToStreet, seesContact, sightOf } from './report.policy.js';
import type { Report } from './report.entity.js';
import { entriesAfter } from './report.repository.js';
import { ReportType, type Rating, type RefusalGround, type Reporter, type ReportResult } from './report.type.js';
import { TimelineConnection } from './timeline.type.js';
import { unitRef, type Unit } from './unit.type.js';

const HOUSE_NUMBER = /^\s*(số\s*(nhà\s*)?)?\d+[a-z]?([/-]\d+[a-z]?)*\s*,?\s+/iu;

/** What a report shows to this caller; the row itself is never an API value. */
@Resolver(() => ReportType)
export class ReportFieldsResolver {
  @FieldResolver()
  category(@Root() report: Report): ReportCategory {
    const category = categoryOf(report.categoryCode)!;
    return { ...category, fields: category.fields.filter(({ code }) => code === report.fieldCode) };
  }

  @FieldResolver()
  location(@Root() report: Report, @Ctx() context: ReportContext): GeoPoint {
    const exact = { lat: report.lat, lng: report.lng };
    return opens(sight(context, report), 'REPORTER') ? exact : roundedToStreet(exact);
  }

  @FieldResolver()
  address(@Root() report: Report, @Ctx() context: ReportContext): string | null {
    if (!report.address || opens(sight(context, report), 'REPORTER')) return report.address ?? null;
    return report.address.replace(HOUSE_NUMBER, '');
  }

  @FieldResolver()
  ward(@Root() report: Report): Unit | null {
    return unitRef(report.wardId);
  }

  @FieldResolver()
  handlingUnit(@Root() report: Report): Unit | null {
    return unitRef(report.leadUnitId);
  }

  @FieldResolver()
  coordinatingUnits(@Root() report: Report): Unit[] {
    return report.coordinatingUnitIds.map((id) => unitRef(id)!);
  }

  @FieldResolver()
  dueState(@Root() report: Report, @Ctx() { parts }: ReportContext): codes.DueState {
    return dueStateOf(report, parts.clock.now().getTime());
  }

  @FieldResolver()
  promise(@Root() report: Report, @Ctx() { parts }: ReportContext): ReportPromise | null {
    return promiseOf(report, parts.rules.calendar(), parts.clock.now().getTime()) as ReportPromise | null;
  }

  @FieldResolver(() => [Media], { description: 'Its photos that the caller may see.' })
  async media(
    @Root() report: Report,
    @Arg('kind', () => MediaKind, { nullable: true }) kind: codes.MediaKind | null | undefined,
    @Ctx() context: ReportContext,
  ): Promise<Media[]> {
    const photos = await context.photosOf.load(report.id);
    const mark = sight(context, report);
    return photos
      .filter((photo) => opens(mark, photo.visibility) && (!kind || photo.kind === kind))
      .map((photo) => photoView(context, report, photo));
  }

  @FieldResolver(() => TimelineConnection, { description: 'Its steps that the caller may see, oldest first.' })
  async timeline(
    @Root() report: Report,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: ReportContext,
  ) {
    const seq = Number(decodeCursor(after, 2)?.[1] ?? 0);
    const size = pageSize(first);
    const marks = marksOpenTo(sight(context, report));
    const [entries, total] = await Promise.all([
      entriesAfter(context.em(), report.id, marks, seq, size + 1),
      this.countEntries(context, report, marks),
    ]);
    const edges = await Promise.all(
      entries.slice(0, size).map(async (entry) => ({
        cursor: cursorOf(entry.seq),
        node: await entryView(context, report, entry),
      })),
    );
    const pageInfo = {
      hasNextPage: entries.length > size,
      hasPreviousPage: seq > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo, totalCount: total };
  }

  @FieldResolver()
  cursor(@Root() report: Report, @Ctx() context: ReportContext): string {
    return cursorOf(seqOpenTo(sight(context, report), report));
  }

  @FieldResolver()
  allowedActions(@Root() report: Report, @Ctx() context: ReportContext): codes.ReportAction[] {
    return allowedActions(context.viewer, report, policyOptions(context));
  }

  @FieldResolver()
  isMine(@Root() report: Report, @Ctx() { viewer }: ReportContext): boolean {
    return isReporter(viewer, report);
  }

  @FieldResolver()
  async reporter(@Root() report: Report, @Ctx() context: ReportContext): Promise<Reporter | null> {
    if (!seesContact(context.viewer, report)) return null;
    return {
      displayName: report.reporterName ?? (context.viewer.language === 'vi' ? 'Người dân' : 'Citizen'),
      phone: report.reporterPhone ?? null,
      email: report.reporterEmail ?? null,
      reportCount: report.reporterId ? await context.reportsOfReporter.load(report.reporterId) : 1,
    };
  }

  @FieldResolver()
  result(@Root() report: Report, @Ctx() context: ReportContext): ReportResult | null {
    if (!report.resultText || !report.resultSubmittedAt) return null;
    if (!report.resultApprovedAt && !opens(sight(context, report), 'INTERNAL')) return null;
    return {
      text: report.resultText,
      submittedAt: report.resultSubmittedAt,
      approvedAt: report.resultApprovedAt ?? null,
    };
  }

  @FieldResolver()
  rating(@Root() report: Report, @Ctx() context: ReportContext): Rating | null {
    if (!report.ratingLevel || !report.ratedAt) return null;
    const comment = opens(sight(context, report), 'REPORTER') ? (report.ratingComment ?? null) : null;
    return { level: report.ratingLevel, comment, at: report.ratedAt };
  }

  @FieldResolver()
  refusalGround(@Root() report: Report, @Ctx() context: ReportContext): RefusalGround | null {
    if (!report.refusalGround) return null;
    const words = REFUSAL_GROUNDS[report.refusalGround];
    const note = opens(sight(context, report), 'REPORTER') ? (report.refusalNote ?? null) : null;
    return {
      code: report.refusalGround,
      text: words?.[context.viewer.language] ?? say(report.refusalGround, context.viewer.language),
      note,
    };
  }

  @FieldResolver()
  async mergedInto(@Root() report: Report, @Ctx() context: ReportContext): Promise<Report | null> {
    const parent = report.mergedIntoId ? await context.reportById.load(report.mergedIntoId) : undefined;
    return parent && sightOf(context.viewer, parent) ? parent : null;
  }

  @FieldResolver()
  distanceM(@Root() report: Report & { distanceM?: number }): number | null {
    return report.distanceM ?? null;
  }

  private async countEntries(context: ReportContext, report: Report, marks: readonly string[]): Promise<number> {
    if (marks.length === 3) return report.entryCount; // gapless: the last number is the count
    const [row] = await context
      .em()
      .execute<{ n: string }[]>(
        `select count(*) as n from timeline_entry where report_id = ? and visibility = any(string_to_array(?, ','))`,
        [report.id, marks.join(',')],
      );
    return Number(row?.n ?? 0);
  }
}
