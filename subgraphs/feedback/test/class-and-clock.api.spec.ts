import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, draft, read } from './acts.js';
import { City } from './city.js';
import { assigned, everybody, received, refusedTo, underWay, type Callers } from './ways.js';

const CLASS = 'category { code fields { code } } urgency dueAt version promise { dueAt startedAt }';
const PREVIEW = (change: string): string => `duePreview(change: ${change}) { dueAt before problem aroundTheClock }`;

describe('the class of a report and its clock', () => {
  let city: City;
  let all: Callers;
  beforeAll(async () => {
    city = await City.open(); // Wednesday 18 November 2026, 09:00
    all = await everybody(city);
  });
  afterAll(() => city.close());

  it('is another field in the same time limit: the promise stays', async () => {
    const report = await received(all);
    const after = await act(
      all.lan,
      'classifyReport',
      {
        code: report.code,
        version: report.version,
        categoryCode: 'SU_CO_HA_TANG',
        fieldCode: 'CAY_XANH',
        note: 'Nhầm',
      },
      CLASS,
    );
    expect(after).toMatchObject({ category: { fields: [{ code: 'CAY_XANH' }] }, dueAt: report.dueAt });
  });

  it('is another time limit with another category: the clock is counted again from its start', async () => {
    const report = await received(all);
    const input = {
      code: report.code,
      version: report.version,
      categoryCode: 'THU_TUC_HANH_CHINH',
      fieldCode: 'TRE_HEN',
    };
    const foreseen = await read(
      all.lan,
      report.code,
      PREVIEW('{ categoryCode: "THU_TUC_HANH_CHINH", fieldCode: "TRE_HEN" }'),
    );
    const after = await act(all.lan, 'classifyReport', input, CLASS);
    expect(after.dueAt > report.dueAt).toBe(true); // ten working days, no longer seven
    expect(foreseen.duePreview).toMatchObject({ dueAt: after.dueAt, before: report.dueAt, problem: null });
    expect(after.promise.startedAt).toBe(new Date(city.clock.now()).toISOString());
  });

  it('is nothing to do when it is so already, and no category or field there is not', async () => {
    const { code, version } = await received(all);
    const classify = (more: object) => act(all.lan, 'classifyReport', { code, version, ...more });
    expect(await classify({ categoryCode: 'SU_CO_HA_TANG', fieldCode: 'CHIEU_SANG' })).toMatchObject({
      fields: [{ code: 'NOTHING_CHANGED' }],
    });
    expect(await classify({ categoryCode: 'NOPE' })).toMatchObject({ fields: [{ code: 'UNKNOWN_CODE' }] });
    expect(await classify({ categoryCode: 'SU_CO_HA_TANG', fieldCode: 'Y_TE' })).toMatchObject({
      fields: [{ code: 'UNKNOWN_CODE' }],
    });
  });

  it('has no clock before the desk received it', async () => {
    const { code } = await act(all.nhung, 'submitReport', draft());
    const hot = { code, version: 1, urgency: 'URGENT', reason: 'Dây điện hở' };
    const { version } = await read(all.lan, code, 'version');
    expect(await act(all.lan, 'setUrgency', { ...hot, version }, CLASS)).toMatchObject({
      urgency: 'URGENT',
      dueAt: null,
    });
  });

  it('is raised by the desk with a reason that the citizen reads, with the new due time', async () => {
    const { code, version } = await underWay(all);
    const after = await act(
      all.lan,
      'setUrgency',
      { code, version, urgency: 'URGENT', reason: 'Cột điện sắp đổ' },
      CLASS,
    );
    expect(after).toMatchObject({ urgency: 'URGENT', dueAt: '2026-11-19T02:00:00.000Z' }); // 24 hours of the wall clock
    const { timeline } = await read(all.nhung, code, 'timeline { edges { node { action text dueAt } } }');
    expect(timeline.edges.at(-1).node).toEqual({
      action: 'SET_URGENCY',
      text: 'Cột điện sắp đổ',
      dueAt: after.dueAt,
    });
  });

  it('makes nothing late that was in time, and never promises later than before', async () => {
    const { code, dueAt } = await underWay(all);
    city.clock.advance(3 * 86_400_000); // Saturday; counted from its start, 24 hours would be over
    const { version } = await read(all.lan, code, 'version');
    const after = await act(all.lan, 'setUrgency', { code, version, urgency: 'URGENT', reason: 'Hở điện' }, CLASS);
    expect(Date.parse(after.dueAt)).toBe(city.clock.now().getTime() + 86_400_000);
    expect(after.dueAt < dueAt).toBe(true);
    const again = { code, version: after.version, urgency: 'URGENT', reason: 'Lần nữa' };
    expect(await act(all.lan, 'setUrgency', again)).toMatchObject({ fields: [{ code: 'NOTHING_CHANGED' }] });
    city.clock.advance(-3 * 86_400_000);
  });

  it('needs a reason, and belongs to the desk', async () => {
    const { code, version } = await assigned(all);
    const input = { code, version, urgency: 'HIGH', reason: 'Gần trường học' };
    expect(await act(all.lan, 'setUrgency', { ...input, reason: ' ' })).toMatchObject({
      fields: [{ code: 'REQUIRED' }],
    });
    const classify = { code, version, categoryCode: 'SU_CO_HA_TANG', fieldCode: 'CAY_XANH' };
    for (const [mutation, asked] of [
      ['setUrgency', input],
      ['classifyReport', classify],
    ] as const)
      expect(
        await refusedTo(all, ['nobody', 'nhung', 'an', 'hung', 'ha', 'tung', 'chutich', 'kiemtoan'], mutation, asked),
      ).toEqual([
        ['nobody', 'NotSignedIn', 'NOT_SIGNED_IN'],
        ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['an', 'NotFound', 'NOT_FOUND'],
        ['hung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['ha', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['tung', 'NotFound', 'NOT_FOUND'],
        ['chutich', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
        ['kiemtoan', 'NotFound', 'NOT_FOUND'],
      ]);
  });

  it('is foreseen with units that help, as it then comes', async () => {
    const { code, version } = await underWay(all);
    const foreseen = await read(all.hung, code, PREVIEW('{ coordinatingUnitIds: ["unit:TNHP"] }'));
    const helped = await act(all.hung, 'setCoordinators', { code, version, coordinatingUnitIds: ['unit:TNHP'] });
    expect(foreseen.duePreview).toMatchObject({ dueAt: helped.dueAt, problem: null });
  });

  it('is foreseen for staff only', async () => {
    const { code } = await received(all);
    const preview = await read(all.lan, code, PREVIEW('{ urgency: HIGH }'));
    expect(preview.duePreview.dueAt < preview.duePreview.before).toBe(true);
    expect((await read(all.nhung, code, PREVIEW('{ urgency: HIGH }'))).duePreview).toBeNull();
  });
});
