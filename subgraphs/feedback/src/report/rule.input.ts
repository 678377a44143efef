import { Field, InputType, Int } from 'type-graphql';

/** What every change of a rule says. */
@InputType()
export abstract class RuleChangeInput {
  @Field(() => Int, { description: 'The version it was decided on; 0 for something new.' })
  version!: number;

  @Field(() => String, { description: 'Civil date from which it holds, yyyy-mm-dd; today at the earliest.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Why, for the history.' })
  note!: string;
}
