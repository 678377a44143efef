import { Field, Int, ObjectType } from 'type-graphql';
import type * as codes from './report-codes.js';
import { QueueView } from './report-enums.js';

@ObjectType({ description: 'How many reports stand in a view.' })
export class QueueCount {
  @Field(() => QueueView, { description: 'The view.' })
  view!: codes.QueueView;

  @Field(() => Int, { description: 'Reports in it now.' })
  count!: number;
}
