import { Field, ObjectType } from 'type-graphql';
import { ReportType } from '../report/report.type.js';
import { TimelineEntry } from '../report/timeline.type.js';

@ObjectType({ description: 'One step of a report, as it happens.' })
export class ReportChange {
  @Field(() => String, { description: 'Pass to `after` to go on from here.' })
  cursor!: string;

  @Field(() => ReportType, { description: 'The report as it is now.' })
  report!: ReportType;

  @Field(() => TimelineEntry, { description: 'The step.' })
  entry!: TimelineEntry;
}
