import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { startScheduledWork } from '../src/handling/start-scheduled-work.job.js';
import { stopWaitingForAnswer } from '../src/intake/stop-waiting-for-answer.job.js';
import { closeUnratedReport } from '../src/rating/close-unrated-report.job.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

describe('what happens by itself', () => {
  let city: City;
  let [nhung, lan, hung, ha]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, hung, ha] = await Promise.all((['nhung', 'lan', 'hung', 'ha'] as const).map((who) => city.as(who)));
  });
  afterAll(() => city.close());

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
  const waiting = async (name: string): Promise<Record<string, unknown>[]> =>
    (
      await city.server.database
        .em()
        .execute<{ data: Record<string, unknown> }[]>('select data from feedback_jobs.job where name = ?', [name])
    ).map(({ data }) => data);

  it('learns from accounts whom to call, soon after a citizen has sent a report', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    const reporter = await eventually(async () => {
      const seen = (await read(lan!, code, 'reporter { displayName phone }')).reporter;
      return seen.phone && seen;
    }, 15_000);
    expect(reporter).toEqual({ displayName: 'Trần Thị Nhung', phone: '090•••001' });
  });

  it('closes a result nobody rated, once, but not one that was reopened', async () => {
    const { id, code } = await working();
    await steps(
      code,
      [hung!, 'submitResult', { text: 'Xong', noPhotoReason: 'x' }],
      [ha!, 'approveResult', { acceptNoPhoto: true }],
    );
    const [job] = (await waiting('close-unrated-report')).filter(({ reportId }) => reportId === id);
    const { run } = closeUnratedReport(city.server.parts);
    await run({ reportId: id, resolvedAt: '2020-01-01T00:00:00.000Z' });
    expect(await read(lan!, code, 'status')).toEqual({ status: 'RESOLVED' });
    await run(job as never);
    await run(job as never);
    expect(await read(lan!, code, 'status version timeline { totalCount }')).toEqual({
      status: 'CLOSED',
      version: 7,
      timeline: { totalCount: 7 },
    });
  });

  it('refuses what the desk asked about and nobody answered', async () => {
    const { id, code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'requestInformation', { question: 'Ở đâu?' }]);
    const [job] = (await waiting('stop-waiting-for-answer')).filter(({ reportId }) => reportId === id);
    await stopWaitingForAnswer(city.server.parts).run(job as never);
    expect(await read(nhung!, code, 'status refusalGround { code }')).toEqual({
      status: 'REJECTED',
      refusalGround: { code: 'MISSING_INFO' },
    });
  });

  it('stops the unit’s clock while it waits for the citizen, and goes on without an answer', async () => {
    const { id, code } = await working();
    const { dueAt } = await read(nhung!, code, 'dueAt');
    await steps(code, [hung!, 'requestInformation', { question: 'Mấy giờ?' }]);
    expect(await read(nhung!, code, 'dueState allowedActions')).toEqual({
      dueState: 'PAUSED',
      allowedActions: ['SUPPLY_INFO'],
    });
    city.clock.advance(24 * 3_600_000);
    const [job] = (await waiting('stop-waiting-for-answer')).filter(({ reportId }) => reportId === id);
    await stopWaitingForAnswer(city.server.parts).run(job as never);
    const after = await read(nhung!, code, 'status dueAt promise { pauses { from to reason } }');
    expect(after).toMatchObject({
      status: 'IN_PROGRESS',
      promise: { pauses: [{ reason: 'chờ Ông/Bà bổ sung thông tin' }] },
    });
    expect(Date.parse(after.dueAt) - Date.parse(dueAt)).toBe(24 * 3_600_000);
  });

  it('starts the work on the day it was planned for, unless it was put off', async () => {
    const { id, code } = await working();
    const day = (hours: number): string => new Date(city.clock.now().getTime() + hours * 3_600_000).toISOString();
    const [first, second] = [day(24), day(48)];
    await steps(
      code,
      [hung!, 'scheduleWork', { for: first, text: 'Mai' }],
      [hung!, 'scheduleWork', { for: second, text: 'Ngày kia' }],
    );
    const { run } = startScheduledWork(city.server.parts);
    await run({ reportId: id, scheduledFor: first });
    expect(await read(lan!, code, 'status')).toEqual({ status: 'SCHEDULED' });
    await run({ reportId: id, scheduledFor: second });
    expect(await read(lan!, code, 'status')).toEqual({ status: 'IN_PROGRESS' });
  });
});
