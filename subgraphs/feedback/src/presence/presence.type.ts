import { constants } from '@smarthp/kit/federation';
import { Field, ID, ObjectType } from 'type-graphql';
import { ACTIVITIES, type Activity } from './presence.js';
import { StaffMember } from '../report/unit.type.js';

export const ActivityCode = constants('StaffActivity', ACTIVITIES, 'What a member of staff does on a report now.', {
  LOOKING: 'Has it open.',
  WRITING: 'Is typing; `field` says where.',
  LEFT: 'Has closed it.',
});

@ObjectType({ description: 'A member of staff who has the report open now.' })
export class PresentStaff {
  @Field(() => ID, { description: 'Stable id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => StaffMember, { description: 'The person.' })
  staff!: StaffMember;

  @Field(() => ActivityCode, { description: 'Looking or writing.' })
  doing!: Activity;

  @Field(() => String, { nullable: true, description: 'The act or box being written in, e.g. SUBMIT_RESULT or NOTE.' })
  field!: string | null;

  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'Who has a report open now; the caller is not in it.' })
export class ReportPresence {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => [PresentStaff], { description: 'Who came first stands first.' })
  people!: PresentStaff[];
}
