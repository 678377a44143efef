import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A field (sub-category) of a category.' })
export class ReportField {
  @Field(() => String, { description: 'Stable code, unique within its category.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;

  @Field(() => Boolean, { description: 'Closing needs an after-photo.' })
  needsAfterPhoto!: boolean;
}

@ObjectType({ description: 'One of the five categories of the city.' })
export class ReportCategory {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name, as the city writes it.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;

  @Field(() => [ReportField], { description: 'Its fields, to choose from.' })
  fields!: ReportField[];
}
