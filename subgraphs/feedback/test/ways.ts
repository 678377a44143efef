import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, steps } from './acts.js';
import type { City, Who } from './city.js';

export type Callers = Record<Who | 'nobody', GraphQLCaller>;

/** Everybody of the city, signed in once. */
export async function everybody(city: City): Promise<Callers> {
  const names = [
    'nhung',
    'an',
    'lan',
    'minh',
    'hung',
    'ha',
    'tung',
    'chutich',
    'kiemtoan',
    'partner',
    'nobody',
  ] as const;
  const signedIn = await Promise.all(names.map(async (who) => [who, await city.as(who)] as const));
  return Object.fromEntries(signedIn) as Callers;
}

/** A report of Nhung's that the desk has received. */
export async function received(all: Callers, more: object = {}, receive: object = {}) {
  const { code } = await act(all.nhung, 'submitReport', draft(more));
  return steps(code, [all.lan, 'receiveReport', receive]);
}

/** One that the lighting unit has been given. */
export async function assigned(all: Callers, more: object = {}, receive: object = {}) {
  const { code } = await received(all, more, receive);
  return steps(code, [all.lan, 'assignReport', { unitId: 'unit:CSHP' }]);
}

/** One that the lighting unit works on. */
export async function underWay(all: Callers, more: object = {}, receive: object = {}) {
  const { code } = await assigned(all, more, receive);
  return steps(code, [all.hung, 'acceptAssignment']);
}

/** Each of them is told that they may not: those who see the report by name, the others that there is none. */
export async function refusedTo(
  all: Callers,
  who: readonly (Who | 'nobody')[],
  mutation: string,
  input: object,
): Promise<(readonly [string, string, string])[]> {
  const said: (readonly [string, string, string])[] = [];
  for (const one of who) {
    const answer = await act(all[one], mutation, input);
    said.push([one, answer.__typename, answer.code]);
  }
  return said;
}
