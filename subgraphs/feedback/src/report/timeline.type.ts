import { Connection, Edge } from '@smarthp/kit/federation';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Media } from './media.type.js';
import type * as codes from './report-codes.js';
import { ActorKind, EntryVisibility, ReportStatus } from './report-enums.js';
import { StaffMember, Unit } from './unit.type.js';

@ObjectType({ description: 'Who did a step, as the caller may know.' })
export class TimelineActor {
  @Field(() => ActorKind, { description: 'On which side they stand.' })
  kind!: codes.ActorKind;

  @Field(() => String, { description: 'Name as the caller may see it; a citizen sees the office, not the officer.' })
  name!: string;

  @Field(() => Unit, { nullable: true, description: 'The office the step was done from.' })
  unit!: Unit | null;

  @Field(() => StaffMember, { nullable: true, description: 'The officer; only for staff who work on the report.' })
  staff!: StaffMember | null;
}

@ObjectType({ description: 'One step of a report. Written once, never changed.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'Stable id of the step.' })
  id!: string;

  @Field(() => Int, { description: 'Gapless number within the report.' })
  seq!: number;

  @Field(() => String, { description: 'Pass to reportChanged(after:) to go on from this step.' })
  cursor!: string;

  @Field(() => String, { description: 'The act, e.g. SUBMIT, RECEIVE, UPDATE_PROGRESS.' })
  action!: codes.TimelineAction;

  @Field(() => ReportStatus, { description: 'Status after the act.' })
  status!: codes.ReportStatus;

  @Field(() => EntryVisibility, { description: 'Who may see the step.' })
  visibility!: codes.EntryVisibility;

  @Field(() => Date, { description: 'When it was done.' })
  at!: Date;

  @Field(() => TimelineActor, { description: 'Who did it.' })
  actor!: TimelineActor;

  @Field(() => String, { nullable: true, description: 'What was written, where the caller may read it.' })
  text!: string | null;

  @Field(() => [Media], { description: 'Photos of the step that the caller may see.' })
  media!: Media[];

  @Field(() => Unit, { nullable: true, description: 'Unit the act speaks of, e.g. the one assigned.' })
  unit!: Unit | null;

  @Field(() => Date, { nullable: true, description: 'When the result was due after this step.' })
  dueAt!: Date | null;

  @Field(() => String, { description: 'Chains this entry to the one before, SHA-256 hex.' })
  hash!: string;
}

export const TimelineEdge = Edge('Timeline', () => TimelineEntry);
export const TimelineConnection = Connection('Timeline', TimelineEdge);
