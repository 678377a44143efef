import { Connection, Edge, GeoPoint } from '@smarthp/kit/federation';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ReportCategory } from './category.type.js';
import { ReportPromise } from './promise.type.js';
import type * as codes from './report-codes.js';
import { Channel, DueState, Publication, ReportAction, ReportStatus, Satisfaction, Urgency } from './report-enums.js';
import { Unit } from './unit.type.js';

@ObjectType({ description: 'Who reported.' })
export class Reporter {
  @Field(() => String, { description: 'Name of the person, or of the partner system.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Whole for the reporter; masked for staff, see revealContact.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address, if given; masked for staff.' })
  email!: string | null;

  @Field(() => Int, { description: 'How many reports this person has sent.' })
  reportCount!: number;
}

@ObjectType({ description: 'The unit’s answer.' })
export class ReportResult {
  @Field(() => String, { description: 'What was done.' })
  text!: string;

  @Field(() => Date, { description: 'When the unit handed it in.' })
  submittedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When its leader approved it.' })
  approvedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no after-photo; only for staff, and only where there is none.',
  })
  noPhotoReason!: string | null;
}

@ObjectType({ description: 'The citizen’s opinion of the result.' })
export class Rating {
  @Field(() => Satisfaction, { description: 'One of three levels.' })
  level!: codes.Satisfaction;

  @Field(() => String, { nullable: true, description: 'In their own words; only for the reporter and staff.' })
  comment!: string | null;

  @Field(() => Date, { description: 'When it was given.' })
  at!: Date;
}

@ObjectType({ description: 'Why the desk refused the report.' })
export class RefusalGround {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'The city’s wording, in the language of the caller.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The rule it rests on.' })
  legalBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the reporter.' })
  note!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Report', { description: 'A report (phản ánh, kiến nghị) and where its handling stands.' })
export class ReportType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'Human code, HP-yymmdd-nnnn.' })
  code!: string;

  @Field(() => String, { description: 'A line that says what it is about; for the public its public version.' })
  title!: string;

  @Field(() => String, { description: 'What the person wrote; for the public its public version.' })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The line the public reads instead; null when it reads the original. For the reporter and staff.',
  })
  publicTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words the public reads instead; null when it reads the original. For the reporter and staff.',
  })
  publicBody!: string | null;

  @Field(() => ReportCategory, { description: 'Its category; `fields` holds only the chosen field.' })
  category!: ReportCategory;

  @Field(() => ReportStatus, { description: 'Where the handling stands.' })
  status!: codes.ReportStatus;

  @Field(() => Urgency, { description: 'How much it presses.' })
  urgency!: codes.Urgency;

  @Field(() => Channel, { description: 'How it came in.' })
  channel!: codes.Channel;

  @Field(() => Publication, { description: 'Whether everybody may see it.' })
  publication!: codes.Publication;

  @Field(() => Boolean, { description: 'The citizen ticked that the report may be public.' })
  mayBePublic!: boolean;

  @Field(() => GeoPoint, {
    description: 'Where it is. Rounded to the street for those who may not see the exact point.',
  })
  location!: GeoPoint;

  @Field(() => String, { nullable: true, description: 'Address in words; without the house number for the public.' })
  address!: string | null;

  @Field(() => Unit, { nullable: true, description: 'Ward, commune or zone it falls in.' })
  ward!: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that leads the handling.' })
  handlingUnit!: Unit | null;

  @Field(() => [Unit], { description: 'Units that help.' })
  coordinatingUnits!: Unit[];

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When its newest step was taken.' })
  updatedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the desk received it.' })
  receivedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its result was approved.' })
  resolvedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the result is due; null before the desk has received it.' })
  dueAt!: Date | null;

  @Field(() => DueState, { description: 'The deadline in one word.' })
  dueState!: codes.DueState;

  @Field(() => ReportPromise, { nullable: true, description: 'The deadline as a drawing: one cell a working day.' })
  promise!: ReportPromise | null;

  @Field(() => Date, { nullable: true, description: 'When work on the spot is planned.' })
  scheduledFor!: Date | null;

  @Field(() => String, {
    description: 'Cursor of the newest step the caller may see; pass it to reportChanged(after:).',
  })
  cursor!: string;

  @Field(() => [ReportAction], { description: 'What the caller may do now.' })
  allowedActions!: codes.ReportAction[];

  @Field(() => Int, { description: 'Rises with every step; an act names the version it was decided on.' })
  version!: number;

  @Field(() => Boolean, { description: 'The caller sent it.' })
  isMine!: boolean;

  @Field(() => Reporter, { nullable: true, description: 'Who reported. Null for those who may not know.' })
  reporter!: Reporter | null;

  @Field(() => ReportResult, { nullable: true, description: 'The answer; before approval only for staff.' })
  result!: ReportResult | null;

  @Field(() => Rating, { nullable: true, description: 'The citizen’s opinion of the result.' })
  rating!: Rating | null;

  @Field(() => RefusalGround, { nullable: true, description: 'Why it was refused.' })
  refusalGround!: RefusalGround | null;

  @Field(() => ReportType, { nullable: true, description: 'The earlier report this one was merged into.' })
  mergedInto!: ReportType | null;

  @Field(() => Float, { nullable: true, description: 'Distance in metres from filter.near, when asked.' })
  distanceM!: number | null;
}

export const ReportEdge = Edge('Report', () => ReportType);
export const ReportConnection = Connection('Report', ReportEdge);
