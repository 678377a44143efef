import { constants } from '@smarthp/kit/federation';
import { Field, ObjectType } from 'type-graphql';
import { QueueCount } from '../report/queue-count.type.js';
import { ReportType } from '../report/report.type.js';

export const QUEUE_CHANGE_KINDS = ['ENTERED', 'UPDATED', 'LEFT', 'COUNTS'] as const;
export type ChangeKind = (typeof QUEUE_CHANGE_KINDS)[number];
export const QueueChangeKind = constants('QueueChangeKind', QUEUE_CHANGE_KINDS, 'What happened to a view.', {
  COUNTS: 'Only the counts changed.',
});

@ObjectType({ description: 'What happened to a view of the caller’s queue.' })
export class QueueChange {
  @Field(() => String, { description: 'Pass to `after` to go on from here.' })
  cursor!: string;

  @Field(() => QueueChangeKind, { description: 'What happened.' })
  kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: 'Code of the report it is about.' })
  code!: string | null;

  @Field(() => ReportType, { nullable: true, description: 'The report; null when it left the caller’s sight.' })
  report!: ReportType | null;

  @Field(() => [QueueCount], { description: 'How many reports stand in each view now.' })
  counts!: QueueCount[];
}
