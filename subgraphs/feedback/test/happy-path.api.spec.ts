import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read } from './acts.js';
import { City } from './city.js';

describe('a report from first to last', () => {
  let city: City;
  let [nhung, lan, minh, hung, ha, nobody]: GraphQLCaller[] = [];
  let report: { code: string; version: number; status: string };

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, ha, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'ha', 'nobody'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const on = async (caller: GraphQLCaller, mutation: string, more: object = {}) => {
    city.clock.advance(60_000);
    report = await act(caller, mutation, { code: report.code, version: report.version, ...more });
    return report;
  };

  it('is taken in with a code', async () => {
    report = await act(nhung!, 'submitReport', draft());
    expect(report).toMatchObject({
      __typename: 'Report',
      code: 'HP-261118-0001',
      status: 'SUBMITTED',
      version: 1,
      publication: 'PENDING',
      dueAt: null,
    });
  });

  it('is received by the desk with a due time seven working days on, past Culture Day', async () => {
    expect(await on(lan!, 'receiveReport')).toMatchObject({
      status: 'RECEIVED',
      dueState: 'ON_TIME',
      dueAt: '2026-11-30T02:01:00.000Z',
    });
  });

  it('goes to a unit, is accepted, told of, finished and approved', async () => {
    expect(await on(lan!, 'assignReport', { unitId: 'unit:CSHP', note: 'Gấp' })).toMatchObject({ status: 'ASSIGNED' });
    expect(await on(hung!, 'acceptAssignment')).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await on(hung!, 'postProgress', { text: 'Đã kiểm tra tủ điện.', visibility: 'PUBLIC' })).toMatchObject({
      status: 'IN_PROGRESS',
    });
    expect(
      await on(hung!, 'submitResult', { text: 'Đã thay hai bóng LED.', noPhotoReason: 'Máy ảnh hỏng' }),
    ).toMatchObject({ status: 'PENDING_APPROVAL' });
    expect(await on(ha!, 'approveResult', { acceptNoPhoto: true })).toMatchObject({
      status: 'RESOLVED',
      dueState: 'DONE_EARLY',
    });
  });

  it('becomes public when the supervisor says so', async () => {
    expect(await read(nobody!, report.code)).toBeNull();
    expect(await on(minh!, 'publishReport')).toMatchObject({ publication: 'PUBLIC' });
    const seen = await read(
      nobody!,
      report.code,
      'title body location { lat lng } address reporter { displayName } result { text } timeline { totalCount edges { node { seq action text visibility actor { kind name } hash } } } promise { workingDaysLeft days { date state isDue } }',
    );
    expect(seen).toMatchObject({
      location: { lat: 20.841, lng: 106.679 },
      address: 'Hai Bà Trưng, phường Lê Chân',
      reporter: null,
      result: { text: 'Đã thay hai bóng LED.' },
    });
    expect(seen.timeline.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'SUBMIT',
      'RECEIVE',
      'ASSIGN',
      'ACCEPT_ASSIGNMENT',
      'UPDATE_PROGRESS',
      'SUBMIT_RESULT',
      'APPROVE_RESULT',
    ]);
  });

  it('is rated by the one who reported, and so closed', async () => {
    expect(await on(nhung!, 'rateReport', { level: 'VERY_SATISFIED', comment: 'Nhanh quá' })).toMatchObject({
      status: 'CLOSED',
    });
    const { data } = await nobody!.ask(
      '{ reports { totalCount edges { node { code rating { level comment } } } } reportMap(box: {west: 106.5, south: 20.7, east: 106.9, north: 21}, zoom: 12) { total points { code } } }',
    );
    expect(data.reports).toEqual({
      totalCount: 1,
      edges: [{ node: { code: report.code, rating: { level: 'VERY_SATISFIED', comment: null } } }],
    });
    expect(data.reportMap).toEqual({ total: 1, points: [{ code: report.code }] });
  });
});
