import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A press agency or body that articles come from.' })
export class Source {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its home page.' })
  homeUrl!: string;

  @Field(() => String, { description: 'The credit to show with each of its articles.' })
  creditText!: string;

  @Field(() => String, { nullable: true, description: 'Number and date of the document that permits the use.' })
  permissionDocument!: string | null;
}
