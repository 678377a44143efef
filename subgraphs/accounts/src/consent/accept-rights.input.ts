import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What was accepted, and in which language it was read.' })
export class AcceptRightsAndDutiesInput {
  @Field(() => String, { description: 'Version of the text shown, at most 32 letters, digits, dots and dashes.' })
  version!: string;

  @Field(() => String, { description: 'vi or en.' })
  language!: string;
}
