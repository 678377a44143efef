import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, read, steps } from './acts.js';
import { City } from './city.js';
import { everybody, refusedTo, underWay, type Callers } from './ways.js';

const DAY = 86_400_000;
const RESULT = 'status dueAt dueState resolvedAt result { text } sendBackCount version';

describe('a reopening', () => {
  let city: City;
  let all: Callers;
  beforeAll(async () => {
    city = await City.open();
    all = await everybody(city);
  });
  afterAll(() => city.close());

  const solved = async (): Promise<string> => {
    const { code } = await underWay(all);
    await steps(
      code,
      [all.hung, 'submitResult', { text: 'Đã thay bóng.', noPhotoReason: 'Trời tối' }],
      [all.ha, 'approveResult', { acceptNoPhoto: true }],
    );
    return code;
  };

  it('is decided by the supervisor: refused, the result and its promise stand again as they were', async () => {
    const code = await solved();
    const before = await read(all.minh, code, RESULT);
    const again = await steps(code, [all.nhung, 'reopenReport', { reason: 'Lại tắt' }]);
    expect(await read(all.nhung, code, RESULT)).toMatchObject({
      status: 'REOPENED',
      result: null,
      dueState: 'ON_TIME',
    });
    const input = { code, version: again.version, reason: 'Đèn đang sáng, đã kiểm tra' };
    expect(await act(all.minh, 'refuseReopening', { ...input, reason: '' })).toMatchObject({
      fields: [{ code: 'REQUIRED' }],
    });
    expect(await refusedTo(all, ['lan', 'hung', 'ha', 'nhung', 'chutich', 'nobody'], 'refuseReopening', input)).toEqual(
      [
        ['lan', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['hung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['ha', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['chutich', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['nobody', 'NotSignedIn', 'NOT_SIGNED_IN'],
      ],
    );
    expect(await act(all.minh, 'refuseReopening', input)).toMatchObject({ status: 'CLOSED' });
    const after = await read(all.nhung, code, `${RESULT} timeline { edges { node { action text } } }`);
    expect(after).toMatchObject({
      status: 'CLOSED',
      dueAt: before.dueAt,
      dueState: 'DONE_EARLY',
      resolvedAt: before.resolvedAt,
      result: { text: 'Đã thay bóng.' },
    });
    expect(after.timeline.edges.at(-1).node).toEqual({ action: 'REFUSE_REOPENING', text: input.reason });
  });

  it('sent on, has a new due time from the assignment, and a clean count of returns and extensions', async () => {
    const code = await solved();
    const again = await steps(code, [all.nhung, 'reopenReport', { reason: 'Lại tắt' }]);
    city.clock.advance(DAY);
    const sent = await steps(code, [all.lan, 'assignReport', { unitId: 'unit:CSHP' }]);
    expect(sent.dueAt > again.dueAt).toBe(true);
    expect(await read(all.lan, code, RESULT)).toMatchObject({ sendBackCount: 0, result: null });
    const taken = await steps(code, [all.hung, 'acceptAssignment']);
    expect(taken.allowedActions).toContain('EXTEND_DEADLINE');
    expect(await act(all.minh, 'refuseReopening', { code, version: taken.version, reason: 'Muộn' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    city.clock.advance(-DAY);
  });
});
