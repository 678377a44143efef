import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { recountDueTimes } from '../src/calendar/recount-due-times.job.js';
import { sweepLimits } from '../src/escalation/watch-limits.job.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const said = (iso: string): string => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 16);

describe('the clock through the year', () => {
  let city: City;
  let [nhung, lan, hung, quantri]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open('2026-08-21T16:00:00+07:00'); // a Friday; Saturday the 22nd makes up for Monday the 31st
    [nhung, lan, hung, quantri] = await Promise.all(
      (['nhung', 'lan', 'hung', 'quantri'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const received = async (urgency = 'NORMAL') => {
    const { code } = await act(nhung!, 'submitReport', draft());
    return steps(code, [lan!, 'receiveReport', { urgency }]);
  };
  const day = async (mutation: string, type: string, input: object) => {
    const answer = await quantri!.ask(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { ... on ClockSettingSaved { recount { id } } ... on Problem { code } } }`,
      { input },
    );
    const saved = answer.data![mutation] as never as { recount: { id: string } };
    await recountDueTimes(city.server.parts).run({ recountId: saved.recount.id });
  };

  it('runs on the make-up Saturday and stands still on the day it was swapped for', async () => {
    const { code, dueAt } = await received('HIGH'); // three working days
    expect(said(dueAt)).toBe('2026-08-25T16:00'); // Saturday, Monday, Tuesday
    expect(
      (await read(nhung!, code, 'promise { days { date } }')).promise.days.map(({ date }: { date: string }) => date),
    ).toEqual(['2026-08-21', '2026-08-22', '2026-08-24', '2026-08-25']);
    city.clock.set('2026-08-28T16:00:00+07:00');
    expect(said((await received('HIGH')).dueAt)).toBe('2026-09-07T16:00'); // 3, 4 and 7 September
  });

  it('follows when the swap is called off', async () => {
    city.clock.set('2026-08-21T16:00:00+07:00');
    const { code } = await received('HIGH');
    await day('removeCalendarDay', 'RemoveCalendarDayInput', { date: '2026-08-22', note: 'Không làm bù nữa' });
    expect(said((await read(lan!, code, 'dueAt')).dueAt)).toBe('2026-08-26T16:00');
    await day('setCalendarDay', 'SetCalendarDayInput', {
      date: '2026-08-22',
      kind: 'SWAP_WORK',
      name: 'Làm bù buổi sáng',
      intervals: [{ from: '07:30', to: '11:30' }],
      note: 'Chỉ làm buổi sáng',
    });
    expect(said((await read(lan!, code, 'dueAt')).dueAt)).toBe('2026-08-26T10:00');
  });

  it('stands still through Tết: a week of days costs a report no minute', async () => {
    city.clock.set('2027-02-03T16:00:00+07:00'); // the Wednesday before Tết 2027, 5 to 9 February
    const { code, dueAt } = await received('HIGH');
    expect(said(dueAt)).toBe('2027-02-11T16:00'); // 4, 10 and 11 February
    await steps(code, [lan!, 'assignReport', { unitId: 'unit:CSHP' }], [hung!, 'acceptAssignment']);
    city.clock.set('2027-02-09T23:00:00+07:00');
    await sweepLimits(city.server.parts).run();
    expect(await read(lan!, code, 'dueState escalationLevel')).toEqual({ dueState: 'ON_TIME', escalationLevel: 0 });
  });

  it('does not stand still through Tết for what is urgent', async () => {
    city.clock.set('2027-02-06T23:30:00+07:00');
    const { code, dueAt } = await received('URGENT');
    expect(said(dueAt)).toBe('2027-02-07T23:30');
    expect(said((await read(lan!, code, 'forwardDueAt')).forwardDueAt)).toBe('2027-02-06T23:35');
  });

  it('keeps a pause that lies over Tết to the minutes that count', async () => {
    city.clock.set('2027-02-04T10:00:00+07:00');
    const { code, dueAt } = await received('HIGH');
    await steps(
      code,
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'requestInformation', { question: 'Đèn nào?' }],
    );
    city.clock.set('2027-02-10T08:30:00+07:00'); // 300 minutes of Thursday and 60 of Wednesday count
    await steps(code, [nhung!, 'supplyInformation', { text: 'Đèn thứ ba', mediaIds: [] }]);
    const after = (await read(lan!, code, 'dueAt')).dueAt;
    expect([said(dueAt), said(after)]).toEqual(['2027-02-12T10:00', '2027-02-15T08:30']);
  });
});
