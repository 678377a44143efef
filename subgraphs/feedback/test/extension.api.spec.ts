import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, read, steps } from './acts.js';
import { City } from './city.js';
import { everybody, refusedTo, underWay, type Callers } from './ways.js';

const ASKED = 'code version dueAt allowedActions extension { askedAt until reason askedBy { id } } latestExtension';
const PROMISED =
  'dueAt promise { dueAt previousDueAt extensionReason extensions { from until reason by { id } } pauses { reason by { id } } }';
const HOUR = 3_600_000;

describe('an extension', () => {
  let city: City;
  let all: Callers;
  beforeAll(async () => {
    city = await City.open(); // Wednesday 18 November 2026, 09:00
    all = await everybody(city);
  });
  afterAll(() => city.close());
  const ask = (code: string, version: number, more: object = { days: 2 }, who = all.hung) =>
    act(who, 'askExtension', { code, version, reason: 'Chờ vật tư', ...more }, ASKED);

  it('is asked for by the unit, granted by its leader, and told to the citizen with who and why', async () => {
    const report = await underWay(all);
    const foreseen = await read(all.hung, report.code, 'duePreview(change: { extensionDays: 2 }) { dueAt problem }');
    const asked = await ask(report.code, report.version);
    expect(asked).toMatchObject({
      dueAt: report.dueAt,
      extension: { until: '2026-12-02T02:00:00.000Z', reason: 'Chờ vật tư', askedBy: { id: 'staff:hung.chieusang' } },
    });
    expect(foreseen.duePreview).toEqual({ dueAt: asked.extension.until, problem: null });
    expect((await read(all.nhung, report.code, 'extension { until }')).extension).toBeNull();
    await steps(report.code, [all.ha, 'approveExtension']);
    const seen = await read(all.nhung, report.code, `${PROMISED} timeline { edges { node { action text } } }`);
    expect(seen).toMatchObject({
      dueAt: '2026-12-02T02:00:00.000Z',
      promise: {
        previousDueAt: report.dueAt,
        extensionReason: 'Chờ vật tư',
        extensions: [
          { from: report.dueAt, until: '2026-12-02T02:00:00.000Z', reason: 'Chờ vật tư', by: { id: 'unit:CSHP' } },
        ],
      },
    });
    expect(seen.timeline.edges.map(({ node }: { node: { action: string } }) => node.action)).not.toContain(
      'EXTEND_DEADLINE',
    );
    expect(seen.timeline.edges.at(-1).node).toEqual({ action: 'APPROVE_EXTENSION', text: 'Chờ vật tư' });
  });

  it('is granted once', async () => {
    const report = await underWay(all);
    await steps(report.code, [all.hung, 'askExtension', { reason: 'Chờ', days: 1 }], [all.ha, 'approveExtension']);
    const { version } = await read(all.hung, report.code, 'version');
    expect(await ask(report.code, version)).toMatchObject({
      __typename: 'ActionNotAllowed',
      code: 'EXTENDED_TOO_OFTEN',
    });
  });

  it('waits for one answer at a time, and may be asked again after a no', async () => {
    const { code } = await underWay(all);
    const asked = await steps(code, [all.hung, 'askExtension', { reason: 'Chờ', days: 1 }]);
    expect(await ask(code, asked.version)).toMatchObject({ code: 'EXTENSION_ASKED_ALREADY' });
    const refused = await steps(code, [all.ha, 'refuseExtension', { reason: 'Vật tư đã về' }]);
    expect(refused).toMatchObject({ dueAt: asked.dueAt });
    expect(await ask(code, refused.version)).toMatchObject({ __typename: 'Report' });
    const { timeline } = await read(all.nhung, code, 'timeline { edges { node { action } } }');
    expect(timeline.edges.at(-1).node.action).toBe('ACCEPT_ASSIGNMENT');
  });

  it('reaches as far as its class allows, by days or by a date, one of the two', async () => {
    const { code, version } = await underWay(all);
    const { latestExtension } = await read(all.hung, code, 'latestExtension');
    expect(await ask(code, version, { days: 6 })).toMatchObject({
      fields: [{ path: ['input', 'days'], code: 'EXTENSION_TOO_LONG' }],
    });
    expect(await ask(code, version, { days: 0 })).toMatchObject({ fields: [{ code: 'EXTENSION_TOO_SHORT' }] });
    expect(await ask(code, version, { until: '2026-11-20T08:00:00+07:00' })).toMatchObject({
      fields: [{ path: ['input', 'until'], code: 'EXTENSION_TOO_SHORT' }],
    });
    expect(await ask(code, version, {})).toMatchObject({ fields: [{ code: 'DAYS_OR_DATE' }] });
    expect(await ask(code, version, { days: 1, until: latestExtension })).toMatchObject({
      fields: [{ code: 'DAYS_OR_DATE' }],
    });
    expect(await ask(code, version, { until: latestExtension })).toMatchObject({
      extension: { until: latestExtension },
    });
  });

  it('ends in working time: a Saturday asked for is Monday morning', async () => {
    const { code, version } = await underWay(all);
    expect(await ask(code, version, { until: '2026-12-05T10:00:00+07:00' })).toMatchObject({
      extension: { until: '2026-12-07T00:30:00.000Z' },
    });
  });

  it('is not to be had where danger is: the act is not even offered', async () => {
    const { code, version } = await underWay(all, {}, { urgency: 'URGENT' });
    expect(await read(all.hung, code, 'latestExtension')).toEqual({ latestExtension: null });
    const { allowedActions } = await read(all.hung, code, 'allowedActions');
    expect(allowedActions).not.toContain('EXTEND_DEADLINE');
    expect(await ask(code, version)).toMatchObject({ __typename: 'ActionNotAllowed', code: 'NO_EXTENSION_HERE' });
  });

  it('is not asked for after the breach', async () => {
    const { code, version } = await underWay(all);
    city.clock.advance(15 * 86_400_000);
    const later = await read(all.hung, code, 'version');
    expect(await ask(code, later.version ?? version)).toMatchObject({ code: 'TOO_LATE_TO_EXTEND' });
    city.clock.advance(-15 * 86_400_000);
  });

  it('asked for in time may be granted late, and moves with a pause meanwhile', async () => {
    const { code } = await underWay(all);
    const asked = await steps(code, [all.hung, 'askExtension', { reason: 'Chờ vật tư', days: 1 }]);
    const before = await read(all.hung, code, ASKED);
    await steps(code, [all.hung, 'requestInformation', { question: 'Cột số mấy?' }]);
    city.clock.advance(2 * HOUR);
    await steps(code, [all.nhung, 'supplyInformation', { text: 'Cột số 12' }]);
    const after = await read(all.hung, code, ASKED);
    expect(after.dueAt > asked.dueAt).toBe(true);
    expect(after.extension.until > before.extension.until).toBe(true);
    await steps(code, [all.ha, 'approveExtension']);
    const seen = await read(all.nhung, code, PROMISED);
    expect(seen.dueAt).toBe(after.extension.until);
    expect(seen.promise.pauses).toEqual([{ reason: expect.any(String), by: { id: 'unit:CSHP' } }]);
    city.clock.advance(-2 * HOUR);
  });

  it('lapses with the class it was granted under', async () => {
    const { code } = await underWay(all);
    await steps(
      code,
      [all.hung, 'askExtension', { reason: 'Chờ', days: 1 }],
      [all.lan, 'setUrgency', { urgency: 'HIGH', reason: 'Gần trường' }],
    );
    expect(await read(all.ha, code, ASKED)).toMatchObject({ extension: null });
    const { allowedActions } = await read(all.ha, code, 'allowedActions');
    expect(allowedActions).not.toContain('APPROVE_EXTENSION');
  });

  it('is asked by the unit alone and decided by its leader alone', async () => {
    const { code, version } = await underWay(all);
    const input = { code, version, reason: 'Chờ', days: 1 };
    const outsiders = ['nobody', 'nhung', 'lan', 'chutich', 'tung'] as const;
    const no = [
      ['nobody', 'NotSignedIn', 'NOT_SIGNED_IN'],
      ['nhung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['lan', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['chutich', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'],
      ['tung', 'NotFound', 'NOT_FOUND'],
    ];
    expect(await refusedTo(all, outsiders, 'askExtension', input)).toEqual(no);
    const asked = await steps(code, [all.hung, 'askExtension', { reason: 'Chờ', days: 1 }]);
    const decide = { code, version: asked.version };
    const mine = ['hung', 'ActionNotAllowed', 'ACTION_NOT_ALLOWED'];
    expect(await refusedTo(all, [...outsiders, 'hung'], 'approveExtension', decide)).toEqual([...no, mine]);
    expect(await refusedTo(all, [...outsiders, 'hung'], 'refuseExtension', { ...decide, reason: 'Không' })).toEqual([
      ...no,
      mine,
    ]);
  });

  it('nobody asked for can be neither granted nor refused', async () => {
    const { code, version } = await underWay(all);
    expect(await act(all.ha, 'approveExtension', { code, version })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await act(all.ha, 'refuseExtension', { code, version, reason: 'Không' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });
});
