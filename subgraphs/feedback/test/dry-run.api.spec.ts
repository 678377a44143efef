import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { dryRunJob } from '../src/routing/trial/dry-run.job.js';
import { LEAST_CLOSED, lateEstimate } from '../src/routing/trial/late-share.rules.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const RESULT = `result { reports same moved unmatched
  moves { from { id } to { id } count samples }
  loads { unit { id } before after borrowed }
  rules { position name count }
  late { counted answered reallyLate shareBefore shareAfter } }`;

const ask = async (caller: GraphQLCaller, query: string, variables: Record<string, unknown>): Promise<Answered> => {
  const answer = await caller.ask(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

describe('the estimate of late answers', () => {
  const times = {
    byUnit: new Map([
      ['quick', Array<number>(10).fill(5)],
      ['slow', [1, 2]],
    ]),
    all: [1, 10, 20, 40],
  };
  it('is the share of a unit’s own closed reports that took longer than this one allows', () => {
    expect(lateEstimate(times, 'quick', 6)).toEqual({ late: 0, borrowed: false });
    expect(lateEstimate(times, 'quick', 4)).toEqual({ late: 1, borrowed: false });
  });
  it(`borrows the city’s distribution below ${LEAST_CLOSED} closed reports, and says so`, () => {
    expect(lateEstimate(times, 'slow', 15)).toEqual({ late: 0.5, borrowed: true });
    expect(lateEstimate({ byUnit: new Map(), all: [] }, 'slow', 15)).toBeNull();
  });
});

describe('a dry run over the last 90 days', () => {
  let city: City;
  let [nhung, lan, hung, ha, minh, quantri]: GraphQLCaller[] = [];
  const codes: Record<string, string[]> = {};

  beforeAll(async () => {
    city = await City.open('2026-08-03T09:00:00+07:00');
    [nhung, lan, hung, ha, minh, quantri] = await Promise.all(
      (['nhung', 'lan', 'hung', 'ha', 'minh', 'quantri'] as const).map((who) => city.as(who)),
    );
    const assigned = async (group: string, unitId: string, more: object = {}): Promise<string> => {
      const { code } = await act(nhung!, 'submitReport', draft(more));
      await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId }]);
      codes[group] = [...(codes[group] ?? []), code];
      return code;
    };
    await assigned('older than 90 days', 'unit:CSHP');
    city.clock.set('2026-11-02T09:00:00+07:00');
    const finish = async (code: string): Promise<void> => {
      const said = { text: 'Đã thay bóng đèn và kiểm tra lại toàn tuyến.', noPhotoReason: 'Làm ban đêm' };
      const doings = [
        [hung!, 'acceptAssignment', {}],
        [hung!, 'submitResult', said],
        [ha!, 'approveResult', { acceptNoPhoto: true }],
      ] as const;
      // The clock may note a passed limit between two acts; then the act is done on the version it left.
      for (const [caller, name, input] of doings) {
        let done: Answered;
        do {
          done = await act(caller, name, { code, ...(await read(lan!, code, 'version')), ...input });
        } while (done.__typename === 'ReportChangedMeanwhile');
        if (done.__typename !== 'Report') throw new Error(JSON.stringify(done));
      }
    };
    const lights: string[] = [];
    for (let at = 0; at < 9; at += 1) lights.push(await assigned('lights', 'unit:CSHP'));
    for (let at = 0; at < 2; at += 1)
      await assigned('wet lights', 'unit:CSHP', { body: 'Nước ngập làm đèn đường tắt cả dãy phố.' });
    await assigned('flood', 'unit:TNHP', {
      fieldCode: 'THOAT_NUOC',
      body: 'Ngập nửa bánh xe sau mưa, nước rút rất chậm.',
    });
    await assigned('odd', 'unit:11383', { fieldCode: 'KHAC', body: 'Chuyện lạ ở đầu ngõ nhà tôi.' });
    city.clock.advance(4 * 3_600_000); // answered the same day: in time
    for (const code of lights.slice(0, 6)) await finish(code);
    city.clock.set('2026-12-28T09:00:00+07:00'); // and these when every limit had passed
    await act(nhung!, 'submitReport', draft()); // with nobody yet
    for (const code of lights.slice(6)) await finish(code);
    city.clock.set('2027-01-20T09:00:00+07:00');
  }, 120_000);
  afterAll(() => city.close());

  it('counts exactly who would have received what, changes no report, and run twice says the same', async () => {
    const mutate = (name: string, type: string, fields: string, input: object): Promise<Answered> =>
      ask(
        quantri!,
        `mutation($input: ${type}!) { ${name}(input: $input) { ... on ${fields} ... on Problem { code } } }`,
        { input },
      );
    const { createRoutingDraft: made } = await mutate(
      'createRoutingDraft',
      'CreateRoutingDraftInput',
      'RoutingRuleSet { id version }',
      { name: 'Thử' },
    );
    const rules = [
      { name: 'Ngập', conditions: { words: ['ngập'] }, targetKind: 'UNIT', targetUnitId: 'unit:TNHP' },
      {
        name: 'Đèn',
        conditions: { fields: ['SU_CO_HA_TANG/CHIEU_SANG'] },
        targetKind: 'UNIT',
        targetUnitId: 'unit:CSHP',
      },
    ];
    await mutate('saveRoutingDraft', 'SaveRoutingDraftInput', 'RoutingRuleSet { id }', { ...made, name: 'Thử', rules });
    const before = await city.server.database.em().execute('select id, lead_unit_id, routing from report order by id');
    const { startRoutingDryRun: run } = await mutate(
      'startRoutingDryRun',
      'StartRoutingDryRunInput',
      'RoutingDryRun { id state total done }',
      { setId: made.id },
    );
    expect(run.state).toBe('WAITING');
    const find = async (): Promise<Answered> =>
      (
        await ask(minh!, `query($id: ID!) { routingDryRun(id: $id) { state total done finishedAt ${RESULT} } }`, {
          id: run.id,
        })
      ).routingDryRun;
    const done = await eventually(async () => {
      const seen = await find();
      return seen.state === 'DONE' && seen;
    }, 20_000);
    expect(done).toMatchObject({ total: 13, done: 13 });
    expect(done.result).toMatchObject({
      reports: 13,
      same: 10, // nine lights and the flood
      moved: 2,
      unmatched: 1,
      moves: [
        { from: { id: 'unit:CSHP' }, to: { id: 'unit:TNHP' }, count: 2, samples: codes['wet lights'] },
        { from: { id: 'unit:11383' }, to: null, count: 1, samples: codes['odd'] },
      ],
      rules: [
        { position: 1, name: 'Ngập', count: 3 },
        { position: 2, name: 'Đèn', count: 9 },
      ],
      late: { counted: 13, answered: 9, reallyLate: 3 },
    });
    const loads = Object.fromEntries(done.result.loads.map(({ unit, ...load }: Answered) => [unit.id, load]));
    expect(loads).toEqual({
      'unit:CSHP': { before: 11, after: 9, borrowed: false },
      'unit:TNHP': { before: 1, after: 3, borrowed: true },
      'unit:11383': { before: 1, after: 1, borrowed: true },
    });
    // Nine of CSHP's are closed, three of them later than any limit: a third, also as the city's distribution.
    expect(done.result.late.shareBefore).toBeCloseTo(1 / 3, 5);
    expect(done.result.late.shareAfter).toBeCloseTo(1 / 3, 5);

    await dryRunJob(city.server.parts).run({ runId: run.id });
    expect(await find()).toEqual(done);
    expect(await city.server.database.em().execute('select id, lead_unit_id, routing from report order by id')).toEqual(
      before,
    );
  });

  it('is begun again from the start when the server stopped in the middle', async () => {
    const [{ id, set_id: setId }] = await city.server.database
      .em()
      .execute<[{ id: string; set_id: string }]>('select id, set_id from routing_dry_run');
    await city.server.database
      .em()
      .execute(`update routing_dry_run set state = 'RUNNING', done = 7, result = null where id = ?`, [id]);
    await dryRunJob(city.server.parts).run({ runId: id });
    const { routingRuleSet } = await ask(
      minh!,
      `query($id: ID!) { routingRuleSet(id: $id) { dryRun { state done result { reports } } } }`,
      { id: setId },
    );
    expect(routingRuleSet.dryRun).toEqual({ state: 'DONE', done: 13, result: { reports: 13 } });
  });
});
