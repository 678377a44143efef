import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A ward, department, utility or other body of the city; accounts knows the rest.' })
export class Unit {
  @Field(() => ID, { description: 'Stable id, e.g. unit:11383.' })
  id!: string;
}

export const unitRef = (id: string | null | undefined): Unit | null => (id ? Object.assign(new Unit(), { id }) : null);

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A member of the city’s staff; accounts knows the rest.' })
export class StaffMember {
  @Field(() => ID, { description: 'Stable id of the staff member.' })
  id!: string;
}
