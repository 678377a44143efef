import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import fc from 'fast-check';
import { followersOf } from '../src/report/report-followers.js';
import { act, draft, read } from './acts.js';
import { City } from './city.js';

/** Four reports, each with the people who follow it by themselves. */
const REPORTS = 4;
const op = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), one: fc.nat(REPORTS - 1), into: fc.nat(REPORTS - 1) }),
  fc.record({ do: fc.constant('unmerge' as const), one: fc.nat(REPORTS - 1), into: fc.constant(0) }),
  fc.record({ do: fc.constant('undo' as const), one: fc.nat(REPORTS - 1), into: fc.constant(0) }),
);

describe('whatever is merged, taken out and taken back', () => {
  let city: City;
  let nhung: GraphQLCaller;
  let lan: GraphQLCaller;

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan] = await Promise.all([city.as('nhung'), city.as('lan')]);
  });
  afterAll(() => city.close());

  const newReports = async (): Promise<{ code: string; id: string }[]> => {
    const made = [];
    for (let at = 0; at < REPORTS; at += 1) {
      const report = (await act(nhung, 'submitReport', draft())) as { code: string; id: string };
      await city.server.database
        .em()
        .execute(
          `insert into report_follower (report_id, person_id, origin, since) values (?::uuid, ?, 'JOINED', now())`,
          [report.id, `citizen:joined-${at}`],
        );
      made.push(report);
    }
    return made;
  };

  it('the master graph has depth one, and followers are the union while merged and the own set after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(op, { minLength: 3, maxLength: 14 }), async (ops) => {
        const reports = await newReports();
        const own = reports.map((_report, at) => new Set(['citizen:nhung', `citizen:joined-${at}`]));
        const master: (number | null)[] = reports.map(() => null);
        for (const { do: name, one, into } of ops) {
          city.clock.advance(1_000);
          const { code } = reports[one]!;
          const { version, allowedActions } = await read(lan, code, 'version allowedActions');
          if (name === 'merge') {
            const answer = await act(lan, 'mergeReport', { code, version, intoCode: reports[into]!.code });
            const may = one !== into && master[one] === null && master[into] === null && !master.includes(one);
            expect([answer.__typename === 'Report', ops]).toEqual([may, ops]);
            if (may) master[one] = into;
          } else {
            const action = name === 'undo' ? 'UNDO' : 'UNMERGE';
            const mutation = name === 'undo' ? 'undoAct' : 'unmergeReport';
            const reason = name === 'undo' ? {} : { reason: 'Khác' };
            const answer = await act(lan, mutation, { code, version, ...reason });
            expect(answer.__typename === 'Report').toBe(allowedActions.includes(action));
            if (answer.__typename === 'Report') master[one] = null;
          }
          const rows = await city.server.database.em().execute<object[]>(
            `select 1 from report child join report top on top.id = child.merged_into_id
                where top.merged_into_id is not null or top.id = child.id or child.status <> 'MERGED'`,
          );
          expect(rows).toEqual([]);
          for (const [at, report] of reports.entries()) {
            const expected = new Set(own[at]);
            for (const [child, top] of master.entries())
              if (top === at) for (const who of own[child]!) expected.add(who);
            expect(await followersOf(city.server.database.em(), report.id)).toEqual([...expected].sort());
          }
        }
      }),
      { numRuns: 10, seed: 20261122 },
    );
  });
});
