import { Connection, Edge } from '@smarthp/kit/federation';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Staff } from './staff.entity.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A member of staff of the city.' })
export class StaffMember {
  @Field(() => ID, { description: 'Stable id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Name to show.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Position, in Vietnamese.' })
  title!: string | null;

  @Field(() => Boolean, { description: 'False when the account was closed.' })
  isActive!: boolean;

  readonly unitId!: string | null;
}

export const StaffEdge = Edge('Staff', () => StaffMember);
export const StaffConnection = Connection('Staff', StaffEdge);

/** The row as the graph shows it. */
export const staffMemberOf = (row: Staff): StaffMember =>
  Object.assign(new StaffMember(), {
    id: row.id,
    displayName: row.displayName,
    title: row.title ?? null,
    isActive: row.isActive,
    unitId: row.unitId ?? null,
  });
