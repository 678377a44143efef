import { GeoPointInput } from '@smarthp/kit/federation';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type * as codes from './report-codes.js';
import { Channel, DueState, ReportStatus, Urgency } from './report-enums.js';

@InputType({ description: 'A rectangle on the map, WGS 84 degrees.' })
export class BoxInput {
  @Field(() => Float, { description: 'Western edge, longitude.' })
  west!: number;

  @Field(() => Float, { description: 'Southern edge, latitude.' })
  south!: number;

  @Field(() => Float, { description: 'Eastern edge, longitude.' })
  east!: number;

  @Field(() => Float, { description: 'Northern edge, latitude.' })
  north!: number;
}

@InputType({ description: 'Which reports; every part narrows.' })
export class ReportFilter {
  @Field(() => [ReportStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: codes.ReportStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Category or field code.' })
  categories?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'In this ward, commune or zone.' })
  wardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Led by this unit.' })
  unitId?: string | null;

  @Field(() => [Urgency], { nullable: true, description: 'Of one of these urgencies.' })
  urgencies?: codes.Urgency[] | null;

  @Field(() => [Channel], { nullable: true, description: 'Came in by one of these channels.' })
  channels?: codes.Channel[] | null;

  @Field(() => String, { nullable: true, description: 'Words, with or without diacritics, or a code.' })
  search?: string | null;

  @Field(() => Date, { nullable: true, description: 'Sent at or after this moment.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Sent before this moment.' })
  to?: Date | null;

  @Field(() => GeoPointInput, {
    nullable: true,
    description: 'Near this point; the answer is ordered as asked and carries distanceM.',
  })
  near?: GeoPointInput | null;

  @Field(() => Int, { nullable: true, description: 'Metres, at most 20,000.' })
  radiusM?: number | null;

  @Field(() => BoxInput, { nullable: true, description: 'Inside this rectangle.' })
  box?: BoxInput | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these wards, communes or zones.' })
  wardIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led by one of these units.' })
  unitIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'In the hands of this officer; staff only, elsewhere passed over.' })
  officerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In the caller’s own hands; staff only.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a unit, but in no officer’s hands yet; staff only.' })
  unassigned?: boolean | null;

  @Field(() => [DueState], { nullable: true, description: 'Deadline in one of these states now; staff only.' })
  dueStates?: codes.DueState[] | null;

  @Field(() => Date, { nullable: true, description: 'Due before this moment; staff only.' })
  dueBefore?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'A unit has sent it back at least once; staff only.' })
  returned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The desk or the reporter has urged it; staff only.' })
  urged?: boolean | null;
}
