import { Connection, Edge } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { MasterIsMerged } from '../report/report-problems.type.js';
import { ReportType } from '../report/report.type.js';
import { StaffMember } from '../report/unit.type.js';

@ObjectType({ description: 'A message that went to everybody of an incident.' })
export class IncidentMessageType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What everybody reads.' })
  text!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  at!: Date;

  @Field(() => StaffMember, { description: 'Who posted it.' })
  writtenBy!: StaffMember;

  @Field(() => ID, { description: 'The bulk job that brings it into each timeline.' })
  bulkJobId!: string;
}

@ObjectType('Incident', {
  description: 'Many reports of one thing, such as a flood: one of them is handled, the others follow it.',
})
export class IncidentType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'A line that says what happened.' })
  title!: string;

  @Field(() => ReportType, { description: 'The report that is handled; its answer answers everybody.' })
  master!: ReportType;

  @Field(() => Int, { description: 'Reports in it, the handled one included.' })
  memberCount!: number;

  @Field(() => [ReportType], { description: 'Its reports, the handled one first; at most five hundred.' })
  members!: ReportType[];

  @Field(() => [IncidentMessageType], { description: 'Messages to everybody, newest first; the last fifty.' })
  messages!: IncidentMessageType[];

  @Field(() => Date, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => StaffMember, { description: 'Who opened it.' })
  openedBy!: StaffMember;
}

export const IncidentEdge = Edge('Incident', () => IncidentType);
export const IncidentConnection = Connection('Incident', IncidentEdge);

@ObjectType({ description: 'Reports of the same field close to each other in the last hours, in no incident yet.' })
export class IncidentSuggestion {
  @Field(() => [ReportType], { description: 'They, oldest first: the first would be the one to handle.' })
  reports!: ReportType[];

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => Int, { description: 'Hours looked back.' })
  hours!: number;
}

@InputType({ description: 'Makes one incident of many reports of the same thing.' })
export class OpenIncidentInput {
  @Field(() => String, { description: 'A line that says what happened.' })
  title!: string;

  @Field(() => String, { description: 'Code of the report that will be handled.' })
  masterCode!: string;

  @Field(() => [String], { description: 'Codes of those to merge into it; at most five hundred.' })
  codes!: string[];
}

@InputType({ description: 'One message to everybody of an incident.' })
export class PostIncidentMessageInput {
  @Field(() => ID, { description: 'The incident.' })
  incidentId!: string;

  @Field(() => String, { description: 'What everybody will read.' })
  text!: string;
}

@ObjectType({ description: 'The incident, and the job that now runs for its reports.' })
export class IncidentUnderWay {
  @Field(() => IncidentType, { description: 'The incident.' })
  incident!: IncidentType;

  @Field(() => ID, { description: 'The bulk job; ask bulkJob for its progress.' })
  bulkJobId!: string;
}

export const IncidentResult = createUnionType({
  name: 'IncidentResult',
  description: 'The incident with its running job, or why nothing was done.',
  types: () => [IncidentUnderWay, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound, MasterIsMerged] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'IncidentUnderWay'),
});
