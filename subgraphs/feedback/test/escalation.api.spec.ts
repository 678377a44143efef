import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { lookAgainAtLimits, sweepLimits, tellWhatIsDue, watchLimits } from '../src/escalation/watch-limits.job.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const STEPS = 'timeline(first: 100) { edges { node { action visibility text at } } }';
const LIMITS = 'escalationLevel escalations { level limit told { name staff { id } unit { id } } }';

describe('a promise that is not kept', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, tung, chutich, quantri]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open('2026-11-18T09:00:00+07:00');
    [nhung, an, lan, minh, hung, ha, tung, chutich, quantri] = await Promise.all(
      (['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'tung', 'chutich', 'quantri'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const sweep = () => sweepLimits(city.server.parts).run();
  const at = (iso: string) => city.clock.set(`${iso}:00+07:00`);
  const told = async (caller: GraphQLCaller, code: string) =>
    (
      (await read(caller, code, STEPS)).timeline.edges as {
        node: { action: string; text: string | null; visibility: string };
      }[]
    )
      .map(({ node }) => node)
      .filter(({ action }) => ['WARN', 'BREACH', 'ESCALATE'].includes(action));
  const working = async () => {
    const { id, code } = await act(nhung!, 'submitReport', draft());
    await steps(
      code,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
    );
    return { id, code };
  };
  const inView = async (caller: GraphQLCaller) => {
    const answer = await caller.ask(
      '{ queue(view: ESCALATED_TO_ME, first: 100) { edges { node { code } } } queueCounts { view count } }',
    );
    const { queue, queueCounts } = answer.data as never as {
      queue: { edges: { node: { code: string } }[] };
      queueCounts: { view: string; count: number }[];
    };
    return {
      codes: queue.edges.map(({ node }) => node.code),
      count: queueCounts.find(({ view }) => view === 'ESCALATED_TO_ME')?.count,
    };
  };

  it('of the desk is told to the desk’s supervisor, and not to the citizen', async () => {
    at('2026-11-18T09:00');
    const { code } = await act(nhung!, 'submitReport', draft());
    at('2026-11-18T10:29');
    await sweep();
    expect(await told(lan!, code)).toEqual([]);
    at('2026-11-18T10:30');
    await sweep();
    expect((await told(lan!, code)).map(({ action }) => action)).toEqual(['WARN']);
    at('2026-11-18T11:01');
    await sweep();
    await sweep();
    expect((await told(lan!, code)).map(({ action, text }) => [action, text])).toEqual([
      ['WARN', 'Đã dùng ba phần tư thời hạn chuyển đơn vị xử lý.'],
      ['BREACH', 'Quá hạn chuyển đơn vị xử lý.'],
      ['ESCALATE', 'Cấp 1, hạn chuyển đơn vị xử lý: minh.1022.'],
    ]);
    expect((await told(nhung!, code)).map(({ action, text }) => [action, text])).toEqual([['ESCALATE', null]]);
    expect(await read(nhung!, code, LIMITS)).toEqual({ escalationLevel: 1, escalations: [] });
    expect((await inView(minh!)).codes).toContain(code);
    expect((await inView(lan!)).codes).toEqual([]);
    const { code: kept } = await act(nhung!, 'submitReport', draft());
    at('2026-11-18T15:30');
    await sweep();
    expect((await inView(minh!)).codes).toContain(kept);
    await steps(kept, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    expect((await inView(minh!)).codes).not.toContain(kept); // forwarded: that promise is no longer open
    await steps(code, [lan!, 'rejectReport', { groundCode: 'NOT_IN_SCOPE' }]);
    expect((await inView(minh!)).codes).not.toContain(code);
  });

  it('of the result goes up level by level, to named people, once each', async () => {
    at('2026-11-18T09:00');
    const { code } = await working(); // due on Monday 30 November at 09:00 (the 24th is a holiday): 3,150 minutes
    at('2026-11-26T11:00');
    await sweep();
    expect((await told(hung!, code)).map(({ action }) => action)).toEqual(['WARN']);
    expect(await told(nhung!, code)).toEqual([]);
    at('2026-11-30T09:00');
    await sweep();
    await sweep();
    expect((await told(hung!, code)).map(({ action }) => action)).toEqual(['WARN', 'BREACH', 'ESCALATE']);
    expect((await told(nhung!, code)).map(({ action, text }) => [action, text])).toEqual([
      ['BREACH', null],
      ['ESCALATE', null],
    ]);
    const seenByHa = await inView(ha!);
    expect(seenByHa.codes).toContain(code);
    expect(seenByHa.count).toBe(seenByHa.codes.length);
    expect((await inView(hung!)).codes).toEqual([]);
    expect((await inView(chutich!)).codes).toEqual([]);
    at('2026-12-04T16:00'); // 150 %: 1,575 minutes later
    await sweep();
    expect((await told(hung!, code)).map(({ action, text }) => [action, text]).slice(3)).toEqual([
      ['ESCALATE', 'Cấp 2, hạn trả kết quả: minh.1022.'],
    ]);
    at('2027-01-05T09:00');
    await sweep();
    await sweep();
    const seen = await read(hung!, code, LIMITS);
    expect(seen.escalationLevel).toBe(3);
    expect(
      seen.escalations.map((one: { level: number; told: { name: string }[] }) => [
        one.level,
        one.told.map(({ name }) => name),
      ]),
    ).toEqual([
      [1, ['ha.chieusang']],
      [2, ['minh.1022']],
      [3, ['chutich']],
    ]);
    expect((await inView(chutich!)).codes).toContain(code);
    expect(await told(hung!, code)).toHaveLength(5);
  });

  it('is told by the job of its own moment, or not at all when that moment moved', async () => {
    at('2026-11-18T09:00');
    const { id, code } = await working();
    const [job] = await city.server.database
      .em()
      .execute<{ data: { reportId: string; at: string } }[]>(
        `select data from feedback_jobs.job where name = 'watch-limits' and data->>'reportId' = ? order by created_on desc`,
        [id],
      );
    const { run } = watchLimits(city.server.parts);
    await steps(code, [hung!, 'requestInformation', { question: 'Cột nào?' }]);
    at('2026-11-27T09:00');
    await run(job!.data);
    await sweep();
    expect(await told(hung!, code)).toEqual([]); // the clock stands still
    await steps(code, [nhung!, 'supplyInformation', { text: 'Cột số 5', mediaIds: [] }]);
    await sweep();
    expect(await told(hung!, code)).toEqual([]);
    at('2026-12-09T09:00');
    await Promise.all([sweep(), tellWhatIsDue(city.server.parts, id), tellWhatIsDue(city.server.parts, id)]);
    expect((await told(hung!, code)).map(({ action }) => action)).toEqual(['BREACH', 'ESCALATE']);
  });

  it('of the unit that must say yes begins anew with each assignment', async () => {
    at('2026-11-18T09:00');
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    at('2026-11-19T09:00');
    await sweep();
    const acceptance = async () =>
      (await told(lan!, code)).filter(({ text }) => text?.includes('đơn vị nhận xử lý')).map(({ action }) => action);
    expect(await acceptance()).toEqual(['BREACH', 'ESCALATE']);
    await steps(
      code,
      [hung!, 'sendBackReport', { reason: 'Cột điện lực' }],
      [lan!, 'assignReport', { unitId: 'unit:TNHP' }],
    );
    await sweep();
    expect(await acceptance()).toEqual(['BREACH', 'ESCALATE']);
    at('2026-11-20T09:30');
    await sweep();
    expect(await acceptance()).toEqual(['BREACH', 'ESCALATE', 'BREACH', 'ESCALATE']);
  });

  it('of an urgent report is told day and night', async () => {
    at('2026-11-21T22:00'); // a Saturday night
    const { code } = await act(
      lan!,
      'submitReport',
      draft({ urgency: 'URGENT', channel: 'HOTLINE', onBehalfOf: { name: 'Ông Tư', phone: '0901000555' } }),
    );
    at('2026-11-21T22:05');
    await sweep();
    expect((await told(lan!, code)).map(({ action }) => action)).toEqual(['BREACH', 'ESCALATE']);
  });

  const TYPE: Record<string, string> = {
    setEscalationRule: 'SetEscalationRuleInput!',
    endEscalationRule: 'EndEscalationRuleInput!',
  };
  const set = async (caller: GraphQLCaller, mutation: string, input: object) => {
    const answer = await caller.ask(
      `mutation($input: ${TYPE[mutation]}) { ${mutation}(input: $input) { __typename ... on EscalationRuleSaved { key } ... on Problem { code } ... on InvalidInput { fields { path code } } } }`,
      { input },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![mutation] as never as { __typename: string; key: string };
  };
  const rule = (more: object = {}): object => ({
    level: 2,
    limit: 'FORWARD',
    trigger: 'PERCENT',
    amount: 150,
    audience: 'NAMED',
    staffIds: ['staff:ha.chieusang'],
    effectiveFrom: '2026-11-18',
    note: 'Thí điểm',
    ...more,
  });

  it('goes to whom the administrator names, and they may look at it', async () => {
    at('2026-11-18T09:00');
    for (const caller of [lan!, minh!, ha!, chutich!, nhung!])
      expect(await set(caller, 'setEscalationRule', rule())).toMatchObject({ __typename: 'ActionNotAllowed' });
    const field = async (more: object) => set(quantri!, 'setEscalationRule', rule(more));
    expect(await field({ amount: 90 })).toMatchObject({ fields: [{ code: 'PERCENT_OVER_100' }] });
    expect(await field({ staffIds: ['staff:tung.thoatnuoc'] })).toMatchObject({ fields: [{ code: 'CANNOT_BE_TOLD' }] });
    expect(await field({ level: 1 })).toMatchObject({ fields: [{ code: 'LEVEL_IS_SET' }] });
    expect(await field({ key: 'no-such-rule' })).toMatchObject({ fields: [{ code: 'NO_SUCH_RULE' }] });

    const { code } = await act(an!, 'submitReport', draft({ mayBePublic: false }));
    expect(await read(ha!, code)).toBeNull();
    const { key } = await field({});
    await lookAgainAtLimits(city.server.parts).run();
    at('2026-11-18T14:00'); // two hours of the limit and one more
    await sweep();
    expect((await told(lan!, code)).at(-1)).toMatchObject({ text: 'Cấp 2, hạn chuyển đơn vị xử lý: ha.chieusang.' });
    expect((await inView(ha!)).codes).toContain(code);
    expect(await read(ha!, code, 'code allowedActions reporter { displayName }')).toEqual({
      code,
      allowedActions: ['COMMENT_INTERNAL'],
      reporter: null,
    });
    expect(await read(tung!, code)).toBeNull();

    expect(await set(quantri!, 'endEscalationRule', { key, effectiveFrom: '2026-11-18', note: 'Hết' })).toMatchObject({
      key,
    });
    const rules = (await minh!.ask('{ escalationRules { key limit level names } }')).data as never as {
      escalationRules: { key: string; limit: string; level: number; names: string[] }[];
    };
    expect(rules.escalationRules.map(({ limit, level }) => `${limit} ${level}`)).toEqual([
      'ACCEPT 1',
      'ACCEPT 2',
      'FORWARD 1',
      'RESULT 1',
      'RESULT 2',
      'RESULT 3',
      'RESULT 3',
    ]);
    expect((await lan!.ask('{ escalationRules { key } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
