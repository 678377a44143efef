import { constants } from '@smarthp/kit/federation';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const NoticeChannel = constants('NoticeChannel', ['SMS', 'EMAIL'], 'How a message goes out.');
export const NoticeState = constants(
  'NoticeState',
  ['CREATED', 'SENDING', 'DELIVERED', 'FAILED'],
  'Where a message stands.',
  {
    CREATED: 'Written; not handed over yet.',
    SENDING: 'On its way: the gateway has it, or is asked again.',
    DELIVERED: 'The gateway says it arrived.',
    FAILED: 'It will not arrive.',
  },
);

@ObjectType({ description: 'A message sent to a reporter who has no account.' })
export class Notice {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => NoticeChannel, { description: 'How it goes out.' })
  channel!: 'SMS' | 'EMAIL';

  @Field(() => String, { description: 'Whom it goes to, masked.' })
  to!: string;

  @Field(() => String, { description: 'What it tells of: SUBMITTED, RECEIVED, NEEDS_INFO, RESOLVED or REFUSED.' })
  template!: string;

  @Field(() => String, { description: 'Its words.' })
  body!: string;

  @Field(() => NoticeState, { description: 'Where it stands.' })
  state!: 'CREATED' | 'SENDING' | 'DELIVERED' | 'FAILED';

  @Field(() => Int, { description: 'How often it was handed over.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong last, without personal data.' })
  lastError!: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it arrived, or was given up.' })
  endedAt!: Date | null;
}
