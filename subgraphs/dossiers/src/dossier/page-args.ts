import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Page size, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge seen.' })
  after?: string | null;
}
