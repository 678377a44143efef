import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const WARD = { lat: 20.8402, lng: 106.6772 };
const PLACE = { lat: 20.8455, lng: 106.6859 };

describe('publication', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, chutich, nobody, reader]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    const all = ['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'chutich', 'nobody', 'reader'] as const;
    [nhung, an, lan, minh, hung, ha, chutich, nobody, reader] = await Promise.all(all.map((who) => city.as(who)));
  });
  afterAll(() => city.close());

  const received = async (more: object = {}): Promise<string> => {
    const { code } = await act(nhung!, 'submitReport', draft(more));
    await steps(code, [lan!, 'receiveReport']);
    return code;
  };
  const waiting = async (): Promise<string[]> => {
    const { data } = await minh!.ask('{ queue(view: TO_PUBLISH, first: 100) { edges { node { code } } } }');
    return data.queue.edges.map(({ node }: { node: { code: string } }) => node.code);
  };

  it('waits for the supervisor, who alone has the view of what waits', async () => {
    const code = await received();
    expect(await waiting()).toContain(code);
    for (const caller of [lan!, hung!, chutich!]) {
      const { data } = await caller.ask('{ queue(view: TO_PUBLISH) { totalCount } }');
      expect(data.queue.totalCount).toBe(0);
    }
    for (const caller of [lan!, chutich!, nhung!])
      expect(await act(caller, 'publishReport', { code, version: 2 })).toMatchObject({
        __typename: 'ActionNotAllowed',
      });
    for (const caller of [hung!, ha!, an!])
      expect(await act(caller, 'publishReport', { code, version: 2 })).toMatchObject({ __typename: 'NotFound' });
    expect(await act(nobody!, 'publishReport', { code, version: 2 })).toMatchObject({ __typename: 'NotSignedIn' });
    await steps(code, [minh!, 'publishReport']);
    expect(await waiting()).not.toContain(code);
  });

  it('never happens against the reporter’s will, whoever asks', async () => {
    const code = await received({ mayBePublic: false });
    expect(await waiting()).not.toContain(code);
    expect(await act(minh!, 'publishReport', { code, version: 2 })).toMatchObject({ code: 'NOT_AGREED_TO_PUBLISH' });
    expect((await read(minh!, code, 'allowedActions')).allowedActions).not.toContain('PUBLISH');
    for (const caller of [nobody!, an!, reader!]) expect(await read(caller, code)).toBeNull();
  });

  it('may be declined with a reason that the reporter reads', async () => {
    const code = await received();
    const input = { code, version: 2, reason: 'Ảnh có mặt trẻ em, chúng tôi giữ riêng.' };
    for (const caller of [lan!, chutich!, nhung!])
      expect(await act(caller, 'keepPrivate', input)).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await act(minh!, 'keepPrivate', { ...input, reason: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await act(minh!, 'keepPrivate', input)).toMatchObject({ publication: 'HIDDEN' });
    const { timeline } = await read(nhung!, code, 'timeline { edges { node { action text } } }');
    expect(timeline.edges.at(-1).node).toEqual({ action: 'UNPUBLISH', text: input.reason });
    expect(await waiting()).not.toContain(code);
    expect(await act(minh!, 'keepPrivate', { ...input, version: 3 })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    await steps(code, [minh!, 'publishReport']);
    expect(await read(nobody!, code, 'code')).toEqual({ code });
  });

  it('taken back keeps its reason among staff unless it is meant for the reporter', async () => {
    for (const tellReporter of [false, true]) {
      const code = await received();
      const reason = 'CANARY biển số xe chưa che';
      await steps(code, [minh!, 'publishReport'], [minh!, 'hideReport', { reason, tellReporter }]);
      const { timeline } = await read(nhung!, code, 'timeline { edges { node { text } } }');
      expect(timeline.edges.at(-1).node.text).toBe(tellReporter ? reason : null);
      expect((await read(lan!, code, 'timeline { edges { node { text } } }')).timeline.edges.at(-1).node.text).toBe(
        reason,
      );
    }
  });

  it('never happens for a field that is never public, not even when a public report is put there', async () => {
    const closed = { categoryCode: 'THU_TUC_HANH_CHINH', fieldCode: 'HANH_VI', body: 'CANARYCLOSED cán bộ hạch sách' };
    const code = await received(closed);
    expect(await read(nhung!, code, 'publication')).toEqual({ publication: 'PRIVATE' });
    expect(await act(minh!, 'publishReport', { code, version: 2 })).toMatchObject({ code: 'FIELD_NEVER_PUBLIC' });

    const open = await received({ body: 'CANARYMOVED đèn hỏng' });
    const { id } = await steps(open, [minh!, 'publishReport']);
    const stream = nobody!.watch(`subscription { reportChanged(code: "${open}") { report { body } } }`);
    expect((await stream.next()).value!.data.reportChanged.report.body).toContain('CANARYMOVED');
    await steps(open, [lan!, 'classifyReport', { categoryCode: 'THU_TUC_HANH_CHINH', fieldCode: 'HANH_VI' }]);
    expect(JSON.stringify((await stream.next()).value)).not.toContain('CANARY');
    for (const caller of [nobody!, an!, reader!]) {
      expect(await read(caller, open)).toBeNull();
      const told = JSON.stringify(
        await caller.ask(`{ reports(filter: { search: "canarymoved" }) { totalCount }
          byCode: reports(filter: { search: "${open}" }) { totalCount }
          reportMap(box: { west: 106, south: 20, east: 108, north: 22 }, zoom: 18) { points { code } }
          _entities(representations: [{ __typename: "Report", id: "${id}" }]) { ... on Report { body } } }`),
      );
      expect(told).not.toMatch(new RegExp(`CANARY|${open}|"totalCount":[1-9]`));
    }
    expect(await read(nhung!, open, 'body publication')).toMatchObject({ publication: 'HIDDEN' });
  });

  it('shows only the ward where the field asks for it', async () => {
    const quiet = { categoryCode: 'KT_VH_XH_QP_AN', fieldCode: 'AN_NINH_TRAT_TU', location: PLACE };
    const code = await received({
      ...quiet,
      body: 'Tụ tập gây ồn ban đêm',
      address: 'Số 9 Ngõ CANARYALLEY, phường Lê Chân',
    });
    await steps(code, [minh!, 'publishReport']);
    for (const caller of [nobody!, an!, reader!]) {
      expect(await read(caller, code, 'location { lat lng } address ward { id }')).toEqual({
        location: WARD,
        address: null,
        ward: { id: 'unit:11383' },
      });
      const { data } = await caller.ask(`{
        byStreet: reports(filter: { search: "canaryalley" }) { totalCount }
        there: reports(filter: { search: "${code}", near: { lat: ${PLACE.lat}, lng: ${PLACE.lng} }, radiusM: 300 }) { totalCount }
        ward: reports(filter: { search: "${code}", near: { lat: ${WARD.lat}, lng: ${WARD.lng} }, radiusM: 300 }) { edges { node { distanceM } } }
        box: reports(filter: { search: "${code}", box: { west: 106.684, south: 20.844, east: 106.688, north: 20.847 } }) { totalCount }
        map: reportMap(box: { west: 106.684, south: 20.844, east: 106.688, north: 20.847 }, zoom: 18, filter: { search: "${code}" }) { total }
        wardMap: reportMap(box: { west: 106.67, south: 20.83, east: 106.68, north: 20.85 }, zoom: 18, filter: { search: "${code}" }) { points { location { lat lng } } }
      }`);
      expect(data).toEqual({
        byStreet: { totalCount: 0 },
        there: { totalCount: 0 },
        ward: { edges: [{ node: { distanceM: 0 } }] },
        box: { totalCount: 0 },
        map: { total: 0 },
        wardMap: { points: [{ location: WARD }] },
      });
    }
    for (const caller of [nhung!, lan!])
      expect((await read(caller, code, 'location { lat lng }')).location).toEqual(PLACE);
  });

  it('cannot be used to measure the true place: distance and rectangle go by the street', async () => {
    const code = await received({ location: { lat: 20.84567, lng: 106.68589 } });
    await steps(code, [minh!, 'publishReport']);
    const { location } = await read(nobody!, code, 'location { lat lng }');
    const count = async (south: number, north: number): Promise<number> => {
      const box = `{ west: ${location.lng - 0.0001}, south: ${south}, east: ${location.lng + 0.0001}, north: ${north} }`;
      const { data } = await nobody!.ask(`{ reports(filter: { search: "${code}", box: ${box} }) { totalCount } }`);
      return data.reports.totalCount;
    };
    expect(await count(location.lat - 0.0001, location.lat + 0.0001)).toBe(1);
    expect(await count(20.84566, 20.84568)).toBe(0);
    const { data } = await nobody!.ask(
      `{ reports(filter: { search: "${code}", near: { lat: ${location.lat}, lng: ${location.lng} } }) { edges { node { distanceM } } } }`,
    );
    expect(data.reports.edges[0].node.distanceM).toBeLessThan(0.5);
  });
});
