import { constants } from '@smarthp/kit/federation';
import { ROLES, type Role as RoleName } from '@smarthp/kit/viewer';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AccountFacts } from './account-facts.js';
import { maskPhone } from './mask-phone.js';
import { SALUTATIONS, type Salutation as Form } from './salutation.js';

export const ViewerKind = constants('ViewerKind', ['CITIZEN', 'STAFF', 'PARTNER'], 'What sort of account asks.');
export const Role = constants(
  'Role',
  ROLES,
  'A role of the city’s rules. A staff role is held in a unit or in the city.',
);
export const Salutation = constants('Salutation', SALUTATIONS, 'How the city addresses the person.', {
  ONG: 'Ông.',
  BA: 'Bà.',
  ONG_BA: 'Ông/Bà, when the identity account does not tell.',
});

@ObjectType({ description: 'A role and where it is held.' })
export class RoleHolding {
  @Field(() => Role, { description: 'The role.' })
  role!: RoleName;

  readonly unitId!: string | null;
}

@ObjectType({ description: 'The account behind the request.' })
export class Viewer {
  @Field(() => ID, { description: 'Stable id of the account.' })
  id!: string;

  @Field(() => ViewerKind, { description: 'Citizen, staff or partner system.' })
  kind!: AccountFacts['kind'];

  @Field(() => String, { description: 'Name to show; an organisation’s name for its representative.' })
  displayName!: string;

  @Field(() => Salutation, { description: 'Ông, Bà, or both when not known.' })
  salutation!: Form;

  @Field(() => Int, { description: 'Identity assurance level, 0 to 2.' })
  level!: number;

  @Field(() => String, { nullable: true, description: 'Masked.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'The account’s own e-mail address.' })
  email!: string | null;

  @Field(() => [RoleHolding], { description: 'Roles held now.' })
  roles!: RoleHolding[];

  readonly unitId!: string | null;
  readonly wardId!: string | null;
}

export const holdingOf = (held: { role: RoleName; unitId: string | null }): RoleHolding =>
  Object.assign(new RoleHolding(), held);

/** The account as `me` shows it: telephone masked. */
export const viewerOf = (facts: AccountFacts): Viewer =>
  Object.assign(new Viewer(), facts, { phone: maskPhone(facts.phone), roles: facts.roles.map(holdingOf) });
