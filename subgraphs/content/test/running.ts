import 'reflect-metadata';
import { TestClock } from '@smarthp/kit/clock';
import { GraphQLCaller, TestIdentity, testDatabase, type TestViewer } from '@smarthp/kit/testing';
import { compose } from '../src/compose.js';

/** The people that every rule is tried with. */
const people = {
  citizen: { id: 'citizen:nhung', kind: 'CITIZEN', level: 2 },
  another: { id: 'citizen:an', kind: 'CITIZEN', level: 2 },
  staff: { id: 'staff:quan.lechan', kind: 'STAFF', roles: ['UNIT_OFFICER@unit:11383'] },
  partner: { id: 'partner:demo', kind: 'PARTNER', scope: 'reports:read' },
} as const satisfies Record<string, TestViewer>;

export type Person = 'anonymous' | keyof typeof people;
export const everybody: readonly Person[] = ['anonymous', 'citizen', 'another', 'staff', 'partner'];

/** The whole server with demo data on a fresh database, its clock standing still at `now`. */
export async function running(now: string, demo = true) {
  const clock = new TestClock(now);
  const identity = await TestIdentity.create();
  const options = {
    databaseUrl: await testDatabase('content'),
    busUrl: '',
    host: '127.0.0.1',
    port: 0,
    internalSecret: 'test-internal-secret',
    logLevel: 'silent',
    demo,
    verifier: identity.verifier,
    clock,
  };
  const server = await compose(options);
  const url = `http://127.0.0.1:${server.port}/graphql`;
  const as = async (who: Person | TestViewer, language = 'vi'): Promise<GraphQLCaller> => {
    if (who === 'anonymous') return new GraphQLCaller(url, undefined, language);
    return new GraphQLCaller(url, await identity.token(typeof who === 'string' ? people[who] : who), language);
  };
  return { ...server, options, clock, url, as };
}

export type Running = Awaited<ReturnType<typeof running>>;
