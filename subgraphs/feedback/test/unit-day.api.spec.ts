import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';
import { everybody, received, refusedTo, underWay, type Callers } from './ways.js';

const PHOTOLESS = { text: 'Đã thay hai bóng LED.', noPhotoReason: 'Máy ảnh hỏng' };

describe('a day in a unit', () => {
  let city: City;
  let all: Callers;
  beforeAll(async () => {
    city = await City.open();
    all = await everybody(city);
  });
  afterAll(() => city.close());
  const versionOf = async (code: string): Promise<number> => (await read(all.lan, code, 'version')).version;

  it('puts a report into the hands of an officer, whom only staff see', async () => {
    const { code, version } = await underWay(all);
    const choices = await read(all.hung, code, 'officerChoices { displayName openReports officer { id } }');
    expect(choices.officerChoices.map((one: { officer: { id: string } }) => one.officer.id).sort()).toEqual([
      'staff:ha.chieusang',
      'staff:hung.chieusang',
    ]);
    const done = await act(
      all.hung,
      'delegateReport',
      { code, version, officerId: 'staff:hung.chieusang', note: 'Xem sáng nay' },
      'officer { id } version',
    );
    expect(done).toMatchObject({ officer: { id: 'staff:hung.chieusang' } });
    expect(await read(all.nhung, code, 'officer { id } officerChoices { displayName }')).toEqual({
      officer: null,
      officerChoices: [],
    });
    const { timeline } = await read(all.nhung, code, 'timeline { edges { node { action } } }');
    expect(timeline.edges.at(-1).node.action).toBe('ACCEPT_ASSIGNMENT');
    const freed = await act(all.ha, 'delegateReport', { code, version: done.version }, 'officer { id }');
    expect(freed).toMatchObject({ officer: null });
  });

  it('gives it to nobody of another unit, and only the heads of the unit share out', async () => {
    const { code, version } = await underWay(all);
    const give = (officerId: string) => act(all.ha, 'delegateReport', { code, version, officerId });
    expect(await give('staff:tung.thoatnuoc')).toMatchObject({ fields: [{ code: 'OFFICER_NOT_IN_UNIT' }] });
    expect(await give('staff:nobody')).toMatchObject({ fields: [{ code: 'OFFICER_NOT_IN_UNIT' }] });
    const input = { code, version, officerId: 'staff:hung.chieusang' };
    expect(await refusedTo(all, ['nobody', 'nhung', 'lan', 'tung', 'chutich'], 'delegateReport', input)).toEqual([
      ['nobody', 'NotSignedIn', 'NOT_SIGNED_IN'],
      ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['lan', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['tung', 'NotFound', 'NOT_FOUND'],
      ['chutich', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
    ]);
  });

  it('takes a unit in that helps, and lets it go again', async () => {
    const { code, version } = await underWay(all);
    expect(await read(all.tung, code)).toBeNull();
    const helped = await act(
      all.hung,
      'setCoordinators',
      { code, version, coordinatingUnitIds: ['unit:TNHP', 'unit:CSHP'], note: 'Cùng cắt điện' },
      'version coordinatingUnits { id }',
    );
    expect(helped).toMatchObject({ coordinatingUnits: [{ id: 'unit:TNHP' }] });
    expect(await read(all.tung, code, 'code')).toEqual({ code });
    const { timeline } = await read(all.nhung, code, 'timeline { edges { node { action text unit { id } } } }');
    expect(timeline.edges.at(-1).node).toEqual({ action: 'ADD_COORDINATOR', text: null, unit: { id: 'unit:TNHP' } });
    const alone = await steps(code, [all.lan, 'setCoordinators', { coordinatingUnitIds: [] }]);
    expect(await read(all.tung, code)).toBeNull();
    const again = { code, version: alone.version };
    expect(await act(all.lan, 'setCoordinators', { ...again, coordinatingUnitIds: [] })).toMatchObject({
      fields: [{ code: 'NOTHING_CHANGED' }],
    });
    expect(await act(all.lan, 'setCoordinators', { ...again, coordinatingUnitIds: ['unit:OLD'] })).toMatchObject({
      fields: [{ code: 'UNIT_NOT_ACTIVE' }],
    });
    expect(
      await refusedTo(all, ['nhung', 'tung', 'chutich'], 'setCoordinators', {
        ...again,
        coordinatingUnitIds: ['unit:TNHP'],
      }),
    ).toEqual([
      ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['tung', 'NotFound', 'NOT_FOUND'],
      ['chutich', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
    ]);
  });

  it('is urged by the desk and by the city’s leaders; the citizen sees that, not the words', async () => {
    const { code } = await underWay(all);
    await steps(
      code,
      [all.lan, 'urgeUnit', { text: 'Người dân gọi lại hai lần' }],
      [all.chutich, 'urgeUnit', { text: 'Báo cáo trước 17 giờ' }],
    );
    const seen = await read(all.nhung, code, 'urgeCount urgedAt timeline { edges { node { action text } } }');
    expect(seen).toMatchObject({ urgeCount: 2, urgedAt: expect.any(String) });
    expect(seen.timeline.edges.at(-1).node).toEqual({ action: 'URGE', text: null });
    const input = { code, version: await versionOf(code), text: 'Nhanh' };
    expect(await act(all.lan, 'urgeUnit', { ...input, text: '' })).toMatchObject({ fields: [{ code: 'REQUIRED' }] });
    expect(await refusedTo(all, ['nhung', 'hung', 'ha', 'tung', 'nobody'], 'urgeUnit', input)).toEqual([
      ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['hung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['ha', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['tung', 'NotFound', 'NOT_FOUND'],
      ['nobody', 'NotSignedIn', 'NOT_SIGNED_IN'],
    ]);
  });

  it('sends back with a better unit; after two returns only the supervisor decides', async () => {
    const { code } = await received(all);
    const way = [
      [all.lan, 'assignReport', { unitId: 'unit:TNHP' }],
      [all.tung, 'sendBackReport', { reason: 'Đèn không phải của chúng tôi', suggestedUnitId: 'unit:CSHP' }],
    ] as const;
    await steps(code, ...way);
    const desk = 'suggestedUnit { id } sendBackCount supervisorDecides allowedActions';
    expect(await read(all.lan, code, desk)).toMatchObject({
      suggestedUnit: { id: 'unit:CSHP' },
      sendBackCount: 1,
      supervisorDecides: false,
    });
    expect(await read(all.nhung, code, desk)).toMatchObject({ suggestedUnit: null, sendBackCount: null });
    const last = await steps(code, ...way);
    const again = await read(all.lan, code, desk);
    expect(again).toMatchObject({ sendBackCount: 2, supervisorDecides: true });
    expect(again.allowedActions).not.toContain('ASSIGN');
    const input = { code, version: last.version, unitId: 'unit:CSHP' };
    expect(await act(all.lan, 'assignReport', input)).toMatchObject({
      __typename: 'ActionNotAllowed',
      code: 'SUPERVISOR_DECIDES',
    });
    expect(await act(all.minh, 'assignReport', input, 'status suggestedUnit { id }')).toMatchObject({
      status: 'ASSIGNED',
      suggestedUnit: null,
    });
  });

  it('does not close with words that only pass on', async () => {
    const { code, version } = await underWay(all);
    const bare = { code, version, noPhotoReason: 'Chưa làm', mediaIds: [] };
    for (const text of ['Đã chuyển đơn vị xử lý.', 'Đã tiếp nhận và đang xử lý.', 'Sẽ xử lý sớm.'])
      expect(await act(all.hung, 'submitResult', { ...bare, text })).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: ['input', 'text'], code: 'CLOSING_WORDS_ONLY_FORWARD' }],
      });
    expect(await act(all.hung, 'submitResult', { ...bare, ...PHOTOLESS })).toMatchObject({
      status: 'PENDING_APPROVAL',
    });
  });

  it('schedules within its promise; a later day needs an extension first', async () => {
    const { code, version, dueAt } = await underWay(all);
    const schedule = (more: object) =>
      act(all.hung, 'scheduleWork', { code, version, text: 'Đội đến thay cột', ...more });
    expect(await schedule({ for: '2026-12-02T08:00:00+07:00' })).toMatchObject({
      fields: [{ path: ['input', 'for'], code: 'SCHEDULE_PAST_DUE' }],
    });
    expect(await schedule({ for: dueAt })).toMatchObject({ status: 'SCHEDULED' });
    const late = await steps(
      code,
      [all.hung, 'askExtension', { reason: 'Chờ cột', days: 5 }],
      [all.ha, 'approveExtension'],
      [all.hung, 'scheduleWork', { for: '2026-12-02T08:00:00+07:00', text: 'Dời ngày' }],
    );
    expect(late).toMatchObject({ status: 'SCHEDULED' });
  });

  it('closes infrastructure without a photo only when the leader accepts the reason', async () => {
    const { code } = await underWay(all);
    const handedIn = await steps(code, [all.hung, 'submitResult', PHOTOLESS]);
    expect(await read(all.ha, code, 'result { noPhotoReason }')).toEqual({ result: { noPhotoReason: 'Máy ảnh hỏng' } });
    const input = { code, version: handedIn.version };
    expect(await act(all.ha, 'approveResult', input)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: ['input', 'acceptNoPhoto'], code: 'NO_PHOTO_NOT_ACCEPTED' }],
    });
    const approved = await act(all.ha, 'approveResult', { ...input, acceptNoPhoto: true });
    expect(approved).toMatchObject({ status: 'RESOLVED' });
    expect(await read(all.nhung, code, 'result { text noPhotoReason }')).toEqual({
      result: { text: PHOTOLESS.text, noPhotoReason: null },
    });
  });

  it('needs four eyes where the field asks, and not elsewhere', async () => {
    const conduct = { categoryCode: 'THU_TUC_HANH_CHINH', fieldCode: 'HANH_VI' };
    for (const [more, code] of [
      [conduct, 'NEEDS_FOUR_EYES'],
      [{}, undefined],
    ] as const) {
      const report = await underWay(all, more);
      const handedIn = await steps(report.code, [all.ha, 'submitResult', PHOTOLESS]);
      const answer = await act(all.ha, 'approveResult', {
        code: report.code,
        version: handedIn.version,
        acceptNoPhoto: true,
      });
      expect(answer).toMatchObject(code ? { __typename: 'ActionNotAllowed', code } : { status: 'RESOLVED' });
    }
  });

  it('is two officers on one report: one wins, the other reads what changed', async () => {
    const { code, version } = await underWay(all);
    const both = await Promise.all([
      act(all.hung, 'postProgress', { code, version, text: 'Đã đến nơi', visibility: 'PUBLIC' }),
      act(all.ha, 'delegateReport', { code, version, officerId: 'staff:hung.chieusang' }),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Report', 'ReportChangedMeanwhile']);
    const lost = both.find(({ __typename }) => __typename === 'ReportChangedMeanwhile');
    expect(lost.report).toMatchObject({ code, version: version + 1 });
  });

  it('leaves a report alone that is not theirs yet or no longer', async () => {
    const { code } = await act(all.nhung, 'submitReport', draft());
    const version = await versionOf(code);
    expect(await act(all.lan, 'urgeUnit', { code, version, text: 'Nhanh' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    expect(await act(all.lan, 'setCoordinators', { code, version, coordinatingUnitIds: ['unit:TNHP'] })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });
});
