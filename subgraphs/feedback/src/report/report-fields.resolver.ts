import { type GeoPoint, decodeCursor, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReportCategory } from './category.type.js';
import { cursorOf, entryView } from './entry-view.js';
import { maskedEmail, maskedPhone } from './masked-contact.js';
import { Media } from './media.type.js';
import { photoView } from './photo-view.js';
import { type ReportPromise } from './promise.type.js';
import { promiseView } from './promise-view.js';
import { publicAddress, publicBody, publicPoint, publicTitle, sightIn } from './public-view.js';
import type * as codes from './report-codes.js';
import { marksOpenTo, policyOptions, seqOpenTo, sight, type ReportContext } from './report-context.js';
import { MediaKind } from './report-enums.js';
import { dateOf, dayNumberOf } from './report-clock.js';
import { dueStateOf, promiseOf } from './report-promise.js';
import { groundsOn } from './rule-books.js';
import { allowedActions, isReporter, opens, seesContact } from './report.policy.js';
import type { Report } from './report.entity.js';
import { entriesAfter } from './report.repository.js';
import { ReportType, type Rating, type RefusalGround, type Reporter, type ReportResult } from './report.type.js';
import { TimelineConnection } from './timeline.type.js';
import { unitRef, type Unit } from './unit.type.js';

const dayOf = (moment: Date): string => dateOf(dayNumberOf(moment.getTime()));

/** What a report shows to this caller; the row itself is never an API value. */
@Resolver(() => ReportType)
export class ReportFieldsResolver {
  @FieldResolver()
  category(@Root() report: Report, @Ctx() { parts }: ReportContext): ReportCategory {
    // Under the names of the day it was sent: what a report is called does not change behind its reporter's back.
    const view = parts.books.categories().on(dayOf(report.createdAt));
    const field = view.field(report.categoryCode, report.fieldCode);
    return { ...view.category(report.categoryCode)!, fields: field ? [field] : [] };
  }

  @FieldResolver()
  title(@Root() report: Report, @Ctx() context: ReportContext): string {
    return opens(sight(context, report), 'REPORTER') ? report.title : publicTitle(report);
  }

  @FieldResolver()
  body(@Root() report: Report, @Ctx() context: ReportContext): string {
    return opens(sight(context, report), 'REPORTER') ? report.body : publicBody(report);
  }

  /** What was published before its field was closed to the public is not public any more. */
  @FieldResolver()
  publication(@Root() report: Report, @Ctx() { parts }: ReportContext): codes.Publication {
    const closed = report.publication === 'PUBLIC' && parts.care.sensitivityOf(report) === 'PRIVATE';
    return closed ? 'HIDDEN' : report.publication;
  }

  @FieldResolver()
  publicTitle(@Root() report: Report, @Ctx() context: ReportContext): string | null {
    return opens(sight(context, report), 'REPORTER') ? (report.publicTitle ?? null) : null;
  }

  @FieldResolver()
  publicBody(@Root() report: Report, @Ctx() context: ReportContext): string | null {
    return opens(sight(context, report), 'REPORTER') ? (report.publicBody ?? null) : null;
  }

  @FieldResolver()
  location(@Root() report: Report, @Ctx() context: ReportContext): GeoPoint {
    const exact = { lat: report.lat, lng: report.lng };
    return opens(sight(context, report), 'REPORTER') ? exact : publicPoint(context.parts, report);
  }

  @FieldResolver()
  address(@Root() report: Report, @Ctx() context: ReportContext): string | null {
    if (opens(sight(context, report), 'REPORTER')) return report.address ?? null;
    return publicAddress(context.parts, report);
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
    return promiseView(promiseOf(report, parts.rules.calendar(), parts.clock.now().getTime()));
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
    return allowedActions(context.viewer, report, policyOptions(context, report));
  }

  @FieldResolver()
  isMine(@Root() report: Report, @Ctx() { viewer }: ReportContext): boolean {
    return isReporter(viewer, report);
  }

  @FieldResolver()
  async reporter(@Root() report: Report, @Ctx() context: ReportContext): Promise<Reporter | null> {
    if (!seesContact(context.viewer, report)) return null;
    const own = isReporter(context.viewer, report);
    return {
      displayName: report.reporterName ?? (context.viewer.language === 'vi' ? 'Người dân' : 'Citizen'),
      phone: own ? (report.reporterPhone ?? null) : maskedPhone(report.reporterPhone),
      email: own ? (report.reporterEmail ?? null) : maskedEmail(report.reporterEmail),
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
      noPhotoReason: opens(sight(context, report), 'INTERNAL') ? (report.noPhotoReason ?? null) : null,
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
    const refusedOn = dayOf(report.closedAt ?? report.updatedAt);
    const ground = groundsOn(context.parts.books, refusedOn).ground(report.refusalGround);
    const note = opens(sight(context, report), 'REPORTER') ? (report.refusalNote ?? null) : null;
    return {
      code: report.refusalGround,
      text: (context.viewer.language === 'vi' ? ground?.text : ground?.textEn) ?? report.refusalGround,
      legalBasis: ground?.legalBasis ?? null,
      note,
    };
  }

  @FieldResolver()
  async mergedInto(@Root() report: Report, @Ctx() context: ReportContext): Promise<Report | null> {
    const parent = report.mergedIntoId ? await context.reportById.load(report.mergedIntoId) : undefined;
    return parent && sightIn(context.parts, context.viewer, parent) ? parent : null;
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
