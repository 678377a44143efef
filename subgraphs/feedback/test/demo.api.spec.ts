import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@smarthp/kit/logging';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { acts } from '../src/compose-acts.js';
import { wantDemo } from '../src/demo/demo-mark.js';
import type { Darkroom } from '../src/demo/draw-photos.js';
import { loadDemo } from '../src/demo/load-demo.js';
import { STREETS } from '../src/demo/streets.js';
import { City } from './city.js';

const INCIDENTS = `{ incidents { totalCount edges { node { id title memberCount openedBy { id }
  master { code status leadUnit: handlingUnit { id } followerCount }
  members { code status mergedInto { code } result { text } } messages { text bulkJobId } } } } }`;

/** Pictures are drawn elsewhere; here they only have to be somewhere. */
const darkroom: Darkroom = {
  render: async () => {
    const file = Buffer.from('picture');
    return { files: { list: file, screen: file, full: file }, width: 1200, height: 900, thumbHash: 'AA' };
  },
  fileOf: (storageKey, size) => `${storageKey}/${size}`,
  storage: { put: async () => undefined } as unknown as Darkroom['storage'],
  keepOriginal: async () => undefined,
};

describe('the demo of a city', () => {
  let city: City;
  let lan: GraphQLCaller;
  const load = () => {
    const { database, parts } = city.server;
    const { units, staff, rules, books, queue, routing } = parts;
    const more = { city: parts, acts: acts as never, darkroom, logger: createLogger('feedback', 'silent') };
    const world = { database, clock: city.clock, units, staff, rules, books, queue, routing };
    return loadDemo({ ...world, ...more, stopped: () => false });
  };
  const count = async (table: string): Promise<number> =>
    Number((await city.server.database.em().execute<{ n: string }[]>(`select count(*) as n from ${table}`))[0]!.n);

  beforeAll(async () => {
    city = await City.open('2026-11-20T09:00:00+07:00');
    const wards = Object.keys(STREETS).filter((code) => !['11383', '11311'].includes(code));
    const others = Array.from({ length: 125 - wards.length }, (_, at) => String(20_000 + at));
    const offices = ['CNHP', 'PCHP', 'PCHD', 'CXHP', 'MTDT', 'GTVT', 'SXD', 'CATP', 'VNPT', 'SYT'];
    await city.learnOf([
      ...[...wards, ...others].map((code) => [`unit:${code}`, 'WARD', `Phường ${code}`, 20.85, 106.68, 5] as const),
      ...offices.map((code) => [`unit:${code}`, 'UTILITY', code, null, null, null] as const),
    ]);
    await wantDemo(city.server.database.em(), city.clock.now());
    await load();
    lan = await city.as('lan');
  }, 120_000);
  afterAll(() => city.close());

  it('is loaded whole, and once', async () => {
    const reports = await count('report');
    expect(reports).toBeGreaterThan(213);
    await load();
    expect(await count('report')).toBe(reports);
    expect(await count('incident')).toBe(2);
  });

  it('has an open incident of a rainy evening: one report handled, the others with it, each told the same', async () => {
    const { data } = await lan.ask(INCIDENTS);
    const [open, over] = data.incidents.edges.map(({ node }: { node: object }) => node);
    expect(open).toMatchObject({
      title: 'Ngập đường Tô Hiệu sau mưa lớn chiều tối',
      memberCount: 8,
      openedBy: { id: 'staff:lan.1022' },
      master: { status: 'IN_PROGRESS', leadUnit: { id: 'unit:TNHP' }, followerCount: 6 },
      messages: [{ text: expect.stringContaining('Tô Hiệu') }],
    });
    const [master, ...merged] = open.members;
    expect(master.code).toBe(open.master.code);
    for (const one of merged)
      expect(one).toMatchObject({ status: 'MERGED', mergedInto: { code: master.code }, result: null });
    const job = `query($id: ID!) { bulkJob(id: $id) { act total done refused } }`;
    expect((await lan.ask(job, { id: open.messages[0].bulkJobId })).data.bulkJob).toEqual({
      act: 'INCIDENT_MESSAGE',
      total: 8,
      done: 8,
      refused: 0,
    });
    // and one that is over, whose answer reached everybody
    expect(over).toMatchObject({ memberCount: 5, master: { status: 'CLOSED' } });
    for (const one of over.members) expect(one.result.text).toContain('34 hố thu');
  });
});
