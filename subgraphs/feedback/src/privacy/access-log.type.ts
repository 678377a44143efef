import { Connection, Edge, constants } from '@smarthp/kit/federation';
import { Field, ID, ObjectType } from 'type-graphql';
import { StaffMember, Unit } from '../report/unit.type.js';
import { ACCESS_KINDS, type AccessKind as Kind } from './access-log.js';

export const AccessKind = constants('AccessKind', ACCESS_KINDS, 'What personal thing was looked at.', {
  ORIGINAL_PHOTO: 'A photo as the camera took it.',
  CONTACT: 'The reporter’s phone number and e-mail address.',
});

@ObjectType({ description: 'One look of a member of staff at something personal. Written once, never changed.' })
export class AccessLogEntry {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => StaffMember, { description: 'Who.' })
  staff!: StaffMember;

  @Field(() => String, { description: 'Name of who looked, as it is known here.' })
  name!: string;

  @Field(() => String, { description: 'Code of the role they looked in.' })
  role!: string;

  @Field(() => Unit, { nullable: true, description: 'Their unit.' })
  unit!: Unit | null;

  @Field(() => AccessKind, { description: 'What was looked at.' })
  what!: Kind;

  @Field(() => String, { description: 'Human code of the report.' })
  reportCode!: string;

  @Field(() => ID, { nullable: true, description: 'The photo; null for a contact.' })
  mediaId!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const AccessLogEdge = Edge('AccessLog', () => AccessLogEntry);
export const AccessLogConnection = Connection('AccessLog', AccessLogEdge);

@ObjectType({ description: 'One look at the reporter’s data, as the reporter reads it.' })
export class DataAccess {
  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Who: the office and the role, in the language of the caller; never a name.' })
  by!: string;

  @Field(() => AccessKind, { description: 'What was looked at.' })
  what!: Kind;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
