import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { recountDueTimes } from '../src/calendar/recount-due-times.job.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const RESULT = `__typename
  ... on ClockSettingSaved { changeId recount { id area key startsAt finishedAt looked moved } }
  ... on Problem { code message }
  ... on InvalidInput { fields { path code } }`;
const limit = (more: object = {}): object => ({
  kind: 'NORMAL',
  effectiveFrom: '2026-11-18',
  aroundTheClock: false,
  forwardMinutes: 120,
  acceptMinutes: 450,
  resultMinutes: 5 * 450,
  severalMinutes: 15 * 450,
  extensionMinutes: 5 * 450,
  alsoOpen: false,
  note: 'Quyết định thử nghiệm',
  ...more,
});
const TYPE: Record<string, string> = {
  setTimeLimit: 'SetTimeLimitInput!',
  endFieldLimit: 'EndFieldLimitInput!',
  setCalendarDay: 'SetCalendarDayInput!',
  removeCalendarDay: 'RemoveCalendarDayInput!',
  setWeekHours: 'SetWeekHoursInput!',
};

describe('the clocks as the city sets them', () => {
  let city: City;
  let [nhung, lan, minh, hung, quantri, chutich]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open('2026-11-18T09:00:00+07:00'); // a Wednesday
    [nhung, lan, minh, hung, quantri, chutich] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'quantri', 'chutich'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const set = async (caller: GraphQLCaller, mutation: string, input: object) => {
    const answer = await caller.ask(
      `mutation($input: ${TYPE[mutation]}) { ${mutation}(input: $input) { ${RESULT} } }`,
      {
        input,
      },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![mutation] as never as { __typename: string; code: string; fields: { code: string }[] } & {
      recount: { id: string } | null;
    };
  };
  const recount = async (answer: { recount: { id: string } | null }) => {
    const job = recountDueTimes(city.server.parts);
    await job.run({ recountId: answer.recount!.id });
    const seen = await quantri!.ask(
      `query($id: ID!) { dueRecount(id: $id) { looked moved finishedAt moves { totalCount edges { node { code limit before after } } } } }`,
      { id: answer.recount!.id },
    );
    return (seen.data as never as { dueRecount: Recounted }).dueRecount;
  };
  interface Recounted {
    looked: number;
    moved: number;
    finishedAt: string;
    moves: { totalCount: number; edges: { node: { code: string; limit: string; before: string; after: string } }[] };
  }
  const received = async (more: object = {}) => {
    const { code } = await act(nhung!, 'submitReport', draft(more));
    return steps(code, [lan!, 'receiveReport']);
  };
  const city7 = (iso: string): string =>
    new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

  it('shows staff when the desk must have forwarded it, and the unit must have taken it', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    const times = 'forwardDueAt acceptDueAt nextDueAt dueAt';
    expect(city7((await read(lan!, code, times)).forwardDueAt)).toBe('2026-11-18 11:00');
    expect(await read(nhung!, code, times)).toEqual({
      forwardDueAt: null,
      acceptDueAt: null,
      nextDueAt: null,
      dueAt: null,
    });
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    const assigned = await read(hung!, code, times);
    expect(city7(assigned.acceptDueAt)).toBe('2026-11-19 09:00');
    expect(assigned.nextDueAt).toBe(assigned.acceptDueAt);
    await steps(code, [hung!, 'acceptAssignment']);
    const working = await read(hung!, code, times);
    expect(working.nextDueAt).toBe(working.dueAt);
  });

  it('stops the desk’s clock while the citizen is asked', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'requestInformation', { question: 'Ở đâu?' }]);
    city.clock.advance(3_600_000);
    await steps(code, [nhung!, 'supplyInformation', { text: 'Trước cổng trường', mediaIds: [] }]);
    expect(city7((await read(lan!, code, 'forwardDueAt')).forwardDueAt)).toBe('2026-11-18 14:00');
    city.clock.advance(-3_600_000);
  });

  it('gives fifteen working days where units coordinate', async () => {
    const { code, dueAt } = await received();
    expect(city7(dueAt)).toBe('2026-11-30 09:00'); // 24 November is a holiday
    const { dueAt: later } = await steps(code, [
      lan!,
      'assignReport',
      { unitId: 'unit:CSHP', coordinatingUnitIds: ['unit:TNHP'] },
    ]);
    expect(city7(later)).toBe('2026-12-10 09:00');
    expect((await read(nhung!, code, 'promise { previousDueAt extensionReason }')).promise).toEqual({
      previousDueAt: dueAt,
      extensionReason: 'nhiều đơn vị cùng phối hợp xử lý',
    });
  });

  it('are changed by the administrator alone', async () => {
    for (const caller of [nhung!, lan!, minh!, hung!, chutich!])
      expect(await set(caller, 'setTimeLimit', limit())).toMatchObject({ __typename: 'ActionNotAllowed' });
    const nobody = await city.as('nobody');
    expect(await set(nobody, 'setTimeLimit', limit())).toMatchObject({ __typename: 'NotSignedIn' });
    for (const caller of [nhung!, lan!, hung!])
      expect((await caller.ask('{ timeLimits { kind } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await minh!.ask('{ timeLimits { kind } }')).errors).toBeUndefined();
  });

  it('never begin in the past and never last no time', async () => {
    const wrong = await set(
      quantri!,
      'setTimeLimit',
      limit({ effectiveFrom: '2026-11-17', resultMinutes: 0, note: ' ' }),
    );
    expect(wrong.fields.map(({ code }) => code)).toEqual(['IN_THE_PAST', 'NOT_A_SPAN', 'REQUIRED']);
  });

  it('hold for what begins tomorrow, not for what is open, unless that is said', async () => {
    const before = await received();
    const plain = await set(quantri!, 'setTimeLimit', limit({ effectiveFrom: '2026-11-19' }));
    expect(plain).toMatchObject({ __typename: 'ClockSettingSaved', recount: null });
    expect((await received()).dueAt).toBe(before.dueAt);
    city.clock.set('2026-11-19T09:00:00+07:00');
    expect(city7((await received()).dueAt)).toBe('2026-11-27 09:00');
    expect((await read(lan!, before.code, 'dueAt')).dueAt).toBe(before.dueAt);

    const both = await set(quantri!, 'setTimeLimit', limit({ effectiveFrom: '2026-11-20', alsoOpen: true }));
    expect(both.recount).toMatchObject({ startsAt: '2026-11-19T17:00:00.000Z' });
    city.clock.set('2026-11-20T08:00:00+07:00');
    const result = await recount(both);
    const moved = result.moves.edges.find(({ node }) => node.code === before.code)!.node;
    expect([city7(moved.before), city7(moved.after)]).toEqual(['2026-11-30 09:00', '2026-11-26 09:00']);
    const seen = await read(nhung!, before.code, 'dueAt timeline { edges { node { action text dueAt } } }');
    expect(city7(seen.dueAt)).toBe('2026-11-26 09:00');
    expect(seen.timeline.edges.at(-1).node).toEqual({
      action: 'DUE_CHANGED',
      text: '09:00 30/11/2026 → 09:00 26/11/2026: thời hạn xử lý được quy định lại',
      dueAt: seen.dueAt,
    });
    expect(await recount(both)).toEqual(result); // twice is once
    expect((await read(nhung!, before.code, 'timeline { totalCount }')).timeline.totalCount).toBe(
      seen.timeline.edges.length,
    );
  });

  it('can be stricter for one field, which then goes back to its class', async () => {
    const field = 'SU_CO_HA_TANG/CHIEU_SANG';
    await set(quantri!, 'setTimeLimit', limit({ field, resultMinutes: 450, effectiveFrom: '2026-11-20' }));
    expect(city7((await received()).dueAt)).toBe('2026-11-23 08:00');
    expect(city7((await received({ fieldCode: 'CAY_XANH' })).dueAt)).toBe('2026-11-30 08:00');
    await set(quantri!, 'endFieldLimit', {
      kind: 'NORMAL',
      field,
      effectiveFrom: '2026-11-20',
      note: 'Hết thử nghiệm',
    });
    expect(city7((await received()).dueAt)).toBe('2026-11-30 08:00');
    const strange = { kind: 'NORMAL', field, effectiveFrom: '2026-11-20', note: 'Lần nữa' };
    expect(await set(quantri!, 'endFieldLimit', strange)).toMatchObject({ fields: [{ code: 'NO_OWN_LIMIT' }] });
  });

  it('say before they are saved what would come of them', async () => {
    const { note: _note, ...input } = limit({ effectiveFrom: '2026-11-20', resultMinutes: 900, alsoOpen: true }) as {
      note: string;
    };
    const seen = await minh!.ask(
      `query($input: TimeLimitPreviewInput!) { previewTimeLimit(input: $input) {
        from before { dueAt } after { dueAt severalDueAt } open { looked moved earlier later examples { code limit } } } }`,
      { input },
    );
    const { previewTimeLimit } = seen.data as never as { previewTimeLimit: Record<string, never> };
    expect(previewTimeLimit).toMatchObject({
      before: { dueAt: '2026-11-30T01:00:00.000Z' },
      after: { dueAt: '2026-11-25T01:00:00.000Z' },
    });
    expect((previewTimeLimit['open'] as unknown as { earlier: number }).earlier).toBeGreaterThan(0);
  });

  it('move when a day is declared off, and move back when it is not', async () => {
    const { code, dueAt } = await received();
    const storm = { date: '2026-11-23', kind: 'SWAP_OFF', name: 'Nghỉ tránh bão', note: 'Công điện' };
    const preview = await quantri!.ask(
      `query($input: CalendarPreviewInput!) { previewCalendar(input: $input) { moved later } }`,
      { input: { day: storm } },
    );
    const expected = (preview.data as never as { previewCalendar: { moved: number } }).previewCalendar.moved;
    const declared = await recount(await set(quantri!, 'setCalendarDay', storm));
    expect(declared.moved).toBe(expected);
    const after = (await read(lan!, code, 'dueAt')).dueAt;
    expect([city7(dueAt), city7(after)]).toEqual(['2026-11-30 08:00', '2026-12-01 08:00']);
    await recount(await set(quantri!, 'removeCalendarDay', { date: '2026-11-23', note: 'Bão không vào' }));
    expect((await read(lan!, code, 'dueAt')).dueAt).toBe(dueAt);
    const again = await set(quantri!, 'removeCalendarDay', { date: '2026-11-23', note: 'Lần nữa' });
    expect(again).toMatchObject({ fields: [{ code: 'DAY_NOT_MARKED' }] });
    expect(
      await set(quantri!, 'setCalendarDay', { date: '2026-11-25', kind: 'SWAP_WORK', name: 'Bù', note: 'x' }),
    ).toMatchObject({ fields: [{ code: 'PLAIN_WORKING_DAY' }] });
  });

  it('run in the hours of the week that holds', async () => {
    const day = {
      intervals: [
        { from: '07:00', to: '11:00' },
        { from: '13:00', to: '16:30' },
      ],
    };
    const days = [day, day, day, day, day, { intervals: [] }, { intervals: [] }];
    const wrong = {
      effectiveFrom: '2026-11-23',
      days: [{ intervals: [{ from: '11:00', to: '07:00' }] }, ...days.slice(1)],
      note: 'x',
    };
    expect(await set(quantri!, 'setWeekHours', wrong)).toMatchObject({ fields: [{ code: 'HOURS_WRONG' }] });
    const { code, dueAt } = await received();
    await recount(await set(quantri!, 'setWeekHours', { effectiveFrom: '2026-11-23', days, note: 'Giờ mùa đông' }));
    const after = (await read(lan!, code, 'dueAt')).dueAt;
    expect([city7(dueAt), city7(after)]).toEqual(['2026-11-30 08:00', '2026-11-30 07:30']);
    const seen = await nhung!.ask(
      '{ workCalendar(year: 2026) { workingDays weeks { effectiveFrom isInForce minutes } days { date isOff note } } }',
    );
    const { workCalendar } = seen.data as never as { workCalendar: { weeks: object[]; days: { note: null }[] } };
    expect(workCalendar.weeks).toEqual([
      { effectiveFrom: '2025-07-01', isInForce: true, minutes: 2250 },
      { effectiveFrom: '2026-11-23', isInForce: false, minutes: 2250 },
    ]);
    expect(workCalendar.days.every(({ note }) => note === null)).toBe(true);
  });

  it('keep who changed what, when, from when on and why', async () => {
    const seen = await minh!.ask(
      `{ settingsHistory(area: LIMITS, first: 2) { totalCount pageInfo { hasNextPage endCursor }
          edges { node { key effectiveFrom note isEnd isNew by { id } differences { name before after } } } } }`,
    );
    const { settingsHistory } = seen.data as never as { settingsHistory: { edges: { node: object }[] } };
    expect(settingsHistory.edges[0]!.node).toMatchObject({
      key: 'NORMAL/SU_CO_HA_TANG/CHIEU_SANG',
      isEnd: true,
      effectiveFrom: '2026-11-20',
      note: 'Hết thử nghiệm',
      by: { id: 'staff:quantri' },
    });
    expect((await lan!.ask('{ settingsHistory { totalCount } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
