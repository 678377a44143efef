import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { sightIn } from '../report/public-view.js';
import { isRefusal } from '../report/refusal.js';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { incidentById, incidentMessages, incidentPage, type IncidentRow } from './incident.read.js';
import {
  IncidentConnection,
  IncidentResult,
  IncidentSuggestion,
  IncidentType,
  OpenIncidentInput,
  PostIncidentMessageInput,
} from './incident.type.js';
import { MOST_MEMBERS, openIncident } from './open-incident.command.js';
import { postIncidentMessage } from './post-incident-message.command.js';
import { suggestIncidents } from './suggest-incidents.read.js';

/** Reports of an incident the caller works on; others of it stay out of sight. */
const membersOf = async (context: ReportContext, { id, masterId }: IncidentRow): Promise<Report[]> => {
  const members = await reportsWhere(context.em(), 'incident_id = ?::uuid', [id, masterId], {
    order: 'id <> ?::uuid, created_at, id',
    limit: MOST_MEMBERS,
  });
  return members.filter((member) => sightIn(context.parts, context.viewer, member));
};

@Resolver(() => IncidentType)
export class IncidentsResolver {
  @Query(() => IncidentConnection, { description: 'Incidents, newest first. For staff with a queue.' })
  async incidents(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' })
    after: string | null | undefined,
    @Ctx() context: ReportContext,
  ) {
    mustWorkOnReports(context.viewer);
    return connectionOf(await incidentPage(context.em(), pageSize(first), after), after);
  }

  @Query(() => IncidentType, { nullable: true, description: 'One incident. For staff with a queue.' })
  async incident(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ReportContext,
  ): Promise<IncidentRow | null> {
    mustWorkOnReports(context.viewer);
    return (await incidentById(context.em(), id)) ?? null;
  }

  @Query(() => [IncidentSuggestion], {
    description: 'Places where many report the same just now, in no incident yet; most first. For staff with a queue.',
  })
  incidentSuggestions(@Ctx() context: ReportContext) {
    mustWorkOnReports(context.viewer);
    return suggestIncidents(context);
  }

  @Mutation(() => IncidentResult, {
    description: 'Makes one incident of many reports: one is handled, the others are merged into it by a bulk job.',
  })
  async openIncident(@Arg('input', () => OpenIncidentInput) input: OpenIncidentInput, @Ctx() context: ReportContext) {
    const outcome = await openIncident(context.parts, context.viewer, input);
    return isRefusal(outcome)
      ? problemOf(outcome, context.viewer.language)
      : { incident: await incidentById(context.em(), outcome.incidentId), bulkJobId: outcome.bulkJobId };
  }

  @Mutation(() => IncidentResult, { description: 'Posts one message into the timeline of everybody of the incident.' })
  async postIncidentMessage(
    @Arg('input', () => PostIncidentMessageInput) input: PostIncidentMessageInput,
    @Ctx() context: ReportContext,
  ) {
    const { em, parts, viewer } = context;
    const outcome = await postIncidentMessage(parts, viewer, input);
    if (isRefusal(outcome)) return problemOf(outcome, viewer.language);
    return { incident: await incidentById(em(), input.incidentId), bulkJobId: outcome.bulkJobId };
  }

  @FieldResolver()
  async master(@Root() { masterId }: IncidentRow, @Ctx() context: ReportContext): Promise<Report> {
    return (await context.reportById.load(masterId))!; // a foreign key holds it
  }

  @FieldResolver()
  members(@Root() incident: IncidentRow, @Ctx() context: ReportContext): Promise<Report[]> {
    return membersOf(context, incident);
  }

  @FieldResolver()
  async messages(@Root() { id }: IncidentRow, @Ctx() context: ReportContext) {
    const messages = await incidentMessages(context.em(), id);
    return messages.map((message) => ({ ...message, writtenBy: { id: message.writtenBy } }));
  }

  @FieldResolver()
  openedBy(@Root() { openedBy }: IncidentRow): { id: string } {
    return { id: openedBy };
  }
}
