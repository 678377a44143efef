import { Field, Int, ObjectType } from 'type-graphql';
import { ReportCategory } from '../report/category.type.js';
import { Media } from '../report/media.type.js';
import { ReportPromise } from '../report/promise.type.js';
import type * as codes from '../report/report-codes.js';
import { DueState, ReportStatus } from '../report/report-enums.js';
import { Rating, RefusalGround, ReportResult } from '../report/report.type.js';
import { TimelineEntry } from '../report/timeline.type.js';
import { Unit } from '../report/unit.type.js';

@ObjectType({
  description: 'A report as the holder of its tracking link sees it: what its reporter sees, without any contact.',
})
export class TrackedReport {
  @Field(() => String, { description: 'Human code.' })
  code!: string;

  @Field(() => String, { description: 'A line that says what it is about.' })
  title!: string;

  @Field(() => String, { description: 'What was told to the desk.' })
  body!: string;

  @Field(() => ReportCategory, { description: 'Its category; `fields` holds only the chosen field.' })
  category!: ReportCategory;

  @Field(() => ReportStatus, { description: 'Where the handling stands.' })
  status!: codes.ReportStatus;

  @Field(() => String, { nullable: true, description: 'Address in words.' })
  address!: string | null;

  @Field(() => Unit, { nullable: true, description: 'Ward, commune or zone it falls in.' })
  ward!: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that leads the handling.' })
  handlingUnit!: Unit | null;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the result is due.' })
  dueAt!: Date | null;

  @Field(() => DueState, { description: 'The deadline in one word.' })
  dueState!: codes.DueState;

  @Field(() => ReportPromise, { nullable: true, description: 'The deadline as a drawing.' })
  promise!: ReportPromise | null;

  @Field(() => Date, { nullable: true, description: 'When work on the spot is planned.' })
  scheduledFor!: Date | null;

  @Field(() => [Media], { description: 'Its photos.' })
  media!: Media[];

  @Field(() => ReportResult, { nullable: true, description: 'The answer, once approved.' })
  result!: ReportResult | null;

  @Field(() => Rating, { nullable: true, description: 'The opinion given.' })
  rating!: Rating | null;

  @Field(() => RefusalGround, { nullable: true, description: 'Why it was refused.' })
  refusalGround!: RefusalGround | null;

  @Field(() => String, { nullable: true, description: 'What was asked and is not answered yet.' })
  question!: string | null;

  @Field(() => Boolean, { description: 'The result may be rated now.' })
  mayRate!: boolean;

  @Field(() => [TimelineEntry], { description: 'Its steps, oldest first, at most a hundred.' })
  steps!: TimelineEntry[];

  @Field(() => Int, { description: 'Rises with every step.' })
  version!: number;

  @Field(() => String, { description: 'Cursor of the newest step; pass it to trackedReportChanged(after:).' })
  cursor!: string;
}
