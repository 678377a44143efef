import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestClock } from '@smarthp/kit/clock';
import { readFeed } from '@smarthp/kit/outbox';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { eventually } from '@smarthp/kit/testing';
import { endDissolved } from '../src/units/dissolve-unit.command.js';
import { caller, citizenToken, staffToken, startPlatform, type Platform } from './platform.js';

let platform: Platform;
let [admin, leader, citizen]: GraphQLCaller[] = [];
const DAY = 86_400_000;

beforeAll(async () => {
  platform = await startPlatform();
  const tokens = await Promise.all([
    staffToken(platform, 'quantri'),
    staffToken(platform, 'ha.chieusang'),
    citizenToken(platform, 'nhung'),
  ]);
  [admin, leader, citizen] = tokens.map((token) => caller(platform, token));
});
afterAll(() => platform?.stop());

const day = (ahead: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + ahead * DAY);
const ask = (who: GraphQLCaller, input: object) =>
  who.ask(
    `mutation($input: DissolveUnitInput!) { dissolveUnit(input: $input) { __typename
      ... on Unit { id isActive dissolvedFrom dissolvedNote successor { id } }
      ... on Problem { code } ... on InvalidInput { fields { path code message } } } }`,
    { input },
  );
const dissolve = async (who: GraphQLCaller, input: object) => {
  const { data, errors } = await ask(who, { effectiveFrom: day(0), ...input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.dissolveUnit;
};
const told = async (id: string) =>
  (await readFeed(platform.accounts.database, 0, 1_000))
    .filter(({ subject }) => subject === id)
    .map(({ data }) => data);

describe('dissolving a unit', () => {
  it('is the administrator’s alone', async () => {
    for (const who of [leader!, citizen!, caller(platform)])
      expect(
        (await ask(who, { id: 'unit:DTND', successorId: 'unit:GTVT', effectiveFrom: day(0) })).errors,
      ).toBeDefined();
  });

  it('names a successor, keeps the unit under its name, and tells whoever keeps a copy', async () => {
    const note = 'Quyết định 12/QĐ-UBND';
    expect(await dissolve(admin!, { id: 'unit:DTND', successorId: 'unit:GTVT', note })).toEqual({
      __typename: 'Unit',
      id: 'unit:DTND',
      isActive: false,
      dissolvedFrom: day(0),
      dissolvedNote: note,
      successor: { id: 'unit:GTVT' },
    });
    const last = await eventually(async () => {
      const events = await told('unit:DTND');
      return events.length === 2 && events[1];
    });
    expect(last).toMatchObject({ isActive: false, successorId: 'unit:GTVT' });
    const list =
      '{ units(search: "DTND") { totalCount } all: units(search: "DTND", withDissolved: true) { totalCount } }';
    expect((await admin!.ask(list)).data).toEqual({ units: { totalCount: 0 }, all: { totalCount: 1 } });
  });

  it('waits for its day, and ends then, once', async () => {
    expect(await dissolve(admin!, { id: 'unit:QLTT', successorId: 'unit:SCT', effectiveFrom: day(10) })).toMatchObject({
      isActive: true,
      dissolvedFrom: day(10),
    });
    const { database } = platform.accounts;
    expect(await endDissolved(database, new TestClock(new Date(Date.now() + 8 * DAY)))).toBe(0);
    expect(await endDissolved(database, new TestClock(new Date(Date.now() + 10 * DAY)))).toBe(1);
    expect(await endDissolved(database, new TestClock(new Date(Date.now() + 10 * DAY)))).toBe(0);
    const events = await eventually(async () => {
      const all = await told('unit:QLTT');
      return all.length === 3 && all;
    });
    expect(events.map((one) => (one as { isActive: boolean }).isActive)).toEqual([true, true, false]);
  });

  it.each([
    ['itself as successor', { id: 'unit:PCCC', successorId: 'unit:PCCC' }, 'NO_SUCH_SUCCESSOR'],
    ['a dissolved successor', { id: 'unit:PCCC', successorId: 'unit:DTND' }, 'NO_SUCH_SUCCESSOR'],
    ['the 1022 desk', { id: 'unit:TD1022', successorId: 'unit:VPUB' }, 'DESK_STAYS'],
    ['a unit twice', { id: 'unit:DTND', successorId: 'unit:GTVT' }, 'UNIT_DISSOLVED_ALREADY'],
    ['a day gone by', { id: 'unit:PCCC', successorId: 'unit:CATP', effectiveFrom: day(-2) }, 'NOT_IN_THE_PAST'],
  ])('refuses %s', async (_what, input, code) => {
    expect((await dissolve(admin!, input)).fields).toMatchObject([{ code }]);
  });

  it('finds nothing of a unit nobody knows', async () => {
    expect(await dissolve(admin!, { id: 'unit:NOPE', successorId: 'unit:VPUB' })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});
