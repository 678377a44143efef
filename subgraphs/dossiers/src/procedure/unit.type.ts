import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A ward, commune, special zone or body of the city; accounts knows it.' })
export class Unit {
  @Field(() => ID, { description: 'Stable id of the unit, `unit:<code>`.' })
  id!: string;
}
