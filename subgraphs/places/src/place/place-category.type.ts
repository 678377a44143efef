import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A kind of place.' })
export class PlaceCategory {
  @Field(() => String, { description: 'Stable code, e.g. Y_TE.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Name of its Lucide icon.' })
  icon!: string;

  @Field(() => Int, { description: 'How many places it has.' })
  count!: number;
}
