import type { BulkAct, Role } from '../../gql/graphql';

type Field = 'unit' | 'officer' | 'urgency' | 'ground' | 'into' | 'text' | 'needsText';

/** An act one may do on many cases: its drawing, and what is filled in once for all. */
export interface ManyAct {
  readonly act: BulkAct;
  readonly icon: string;
  readonly fields: readonly Field[];
  readonly tone: 'plain' | 'danger';
  readonly roles: readonly Role[];
}

const DESK: readonly Role[] = ['DESK_OPERATOR', 'DESK_SUPERVISOR'];

export const MANY_ACTS: readonly ManyAct[] = [
  many('RECEIVE', 'inbox', [], DESK),
  many('ASSIGN', 'arrow-right', ['unit', 'text'], DESK),
  many('DELEGATE', 'users', ['officer', 'text'], ['UNIT_COORDINATOR', 'UNIT_LEADER']),
  many('URGE', 'megaphone', ['needsText'], [...DESK, 'CITY_LEADER']),
  many('SET_URGENCY', 'triangle-alert', ['urgency', 'needsText'], DESK),
  many('MERGE', 'git-merge', ['into', 'needsText'], DESK),
  many('PUBLISH', 'globe', [], ['DESK_SUPERVISOR']),
  many('REJECT', 'octagon-minus', ['ground', 'needsText'], DESK, 'danger'),
];

/** What is worth offering to these roles; whether a case allows it the server says of each. */
export const manyActsFor = (roles: readonly Role[]): readonly ManyAct[] =>
  MANY_ACTS.filter((one) => one.roles.some((role) => roles.includes(role)));

function many(
  act: BulkAct,
  icon: string,
  fields: readonly Field[],
  roles: readonly Role[],
  tone: ManyAct['tone'] = 'plain',
): ManyAct {
  return { act, icon, fields, tone, roles };
}
