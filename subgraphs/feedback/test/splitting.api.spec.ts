import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

describe('a report that speaks of several things', () => {
  let city: City;
  let [nhung, an, lan, hung, nobody]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, an, lan, hung, nobody] = await Promise.all(
      (['nhung', 'an', 'lan', 'hung', 'nobody'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const received = async (): Promise<string> => {
    const { code } = (await act(nhung!, 'submitReport', draft())) as { code: string };
    await steps(code, [lan!, 'receiveReport']);
    return code;
  };
  const part = (more: object = {}): object => ({
    body: 'Cống trước nhà tắc, nước tràn ra đường.',
    categoryCode: 'SU_CO_HA_TANG',
    fieldCode: 'THOAT_NUOC',
    ...more,
  });
  const split = async (who: GraphQLCaller, code: string, more: object) => {
    const { version } = (await read(lan!, code, 'version')) as { version: number };
    return act(who, 'splitReport', { code, version, ...more });
  };

  it('becomes several: one stays, the others are received with a code of their own', async () => {
    const code = await received();
    const whole = await read(lan!, code, 'promise { startedAt }');
    const answer = await split(lan!, code, {
      stays: { title: 'Đèn đường tắt' },
      parts: [part(), part({ title: 'Vỉa hè vỡ' })],
      reason: 'Hai đơn vị khác nhau',
    });
    expect(answer).toMatchObject({ __typename: 'Report', status: 'RECEIVED' });
    const seen = await read(
      nhung!,
      code,
      'title body parts { code status title body isMine parent { code } promise { startedAt dueAt } category { fields { code } } }',
    );
    expect(seen.title).toBe('Đèn đường tắt');
    expect(seen.body).toContain('Đèn đường trước cổng trường');
    expect(seen.parts).toHaveLength(2);
    for (const one of seen.parts)
      expect(one).toMatchObject({ status: 'RECEIVED', isMine: true, parent: { code }, promise: whole.promise });
    expect(seen.parts[1]).toMatchObject({ title: 'Vỉa hè vỡ', category: { fields: [{ code: 'THOAT_NUOC' }] } });
    const { timeline } = await read(nhung!, seen.parts[0].code, 'timeline { edges { node { action text } } }');
    expect(timeline.edges).toEqual([{ node: { action: 'SPLIT_OFF', text: code } }]);
    expect(await steps(seen.parts[0].code, [lan!, 'assignReport', { unitId: 'unit:TNHP' }])).toMatchObject({
      status: 'ASSIGNED',
    });
  });

  it('keeps each part as private as the whole', async () => {
    const code = await received();
    await split(lan!, code, { parts: [part()] });
    const { parts } = await read(nhung!, code, 'parts { code mayBePublic publication }');
    expect(parts[0]).toMatchObject({ mayBePublic: true, publication: 'PENDING' });
    expect(await read(nobody!, parts[0].code)).toBeNull();
    expect(await read(an!, parts[0].code)).toBeNull();
  });

  it('is split by the desk, into two to ten, each with words and a category in force', async () => {
    const code = await received();
    for (const who of [nhung!, hung!, an!])
      expect(['ActionNotAllowed', 'NotFound']).toContain((await split(who, code, { parts: [part()] })).__typename);
    const wrong = async (parts: object[]) =>
      (await split(lan!, code, { parts })) as { __typename: string; fields: { code: string; path: string[] }[] };
    expect((await wrong([])).fields[0]).toMatchObject({ code: 'TOO_FEW_PARTS' });
    expect((await wrong(Array.from({ length: 10 }, () => part()))).fields[0]).toMatchObject({ code: 'TOO_MANY_PARTS' });
    expect((await wrong([part(), part({ body: ' ' })])).fields[0]).toMatchObject({
      code: 'REQUIRED',
      path: ['input', 'parts', '1', 'body'],
    });
    expect((await wrong([part({ categoryCode: 'NOTHING' })])).fields[0]).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect((await wrong([part({ mediaIds: ['018f0000-0000-7000-8000-000000000000'] })])).fields[0]).toMatchObject({
      code: 'NOT_OF_THIS_REPORT',
    });
    expect((await read(lan!, code, 'parts { code }')).parts).toEqual([]);
  });

  it('is not split before it is received, nor while a unit has it', async () => {
    const { code } = (await act(nhung!, 'submitReport', draft())) as { code: string };
    expect(await split(lan!, code, { parts: [part()] })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });
});
