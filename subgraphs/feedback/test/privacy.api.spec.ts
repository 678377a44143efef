import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City, SECRET } from './city.js';

const NAME = 'CANARY-NAME-Nguyễn Thị Kín';
const PHONE = '0912345678';
const INTERNAL = 'CANARY-INTERNAL note';
const UNAPPROVED = 'CANARY-RESULT before approval';
const SECRETS = [NAME, 'CANARY', PHONE, '912345678', 'lan.1022', 'hung.chieusang'];
const EVERYTHING = `id code title body publicTitle publicBody answers { answer } dataAccess { by reason } status address location { lat lng } reporter { displayName phone email } result { text }
  media { id list full isRedacted isWithheld boxes { x } publicVersion { full } } timeline { totalCount edges { node { seq action text actor { kind name staff { id } } media { list } } } }
  rating { comment } refusalGround { note } handlingUnit { id } promise { pauses { reason } }`;

describe('what is sealed', () => {
  let city: City;
  let [lan, minh, hung, ha, tung, nhung, an, nobody, reader, chutich]: GraphQLCaller[] = [];
  let code: string;
  beforeAll(async () => {
    city = await City.open();
    [lan, minh, hung, ha, tung, nhung, an, nobody, reader, chutich] = await Promise.all(
      (['lan', 'minh', 'hung', 'ha', 'tung', 'nhung', 'an', 'nobody', 'reader', 'chutich'] as const).map((who) =>
        city.as(who),
      ),
    );
    ({ code } = await act(
      lan!,
      'submitReport',
      draft({ onBehalfOf: { name: NAME, phone: PHONE, email: 'canary@example.vn' } }),
    ));
    await steps(
      code,
      [lan!, 'receiveReport', { note: 'Xin cảm ơn' }],
      [lan!, 'assignReport', { unitId: 'unit:CSHP', note: `${INTERNAL} 1` }],
      [hung!, 'acceptAssignment'],
      [hung!, 'addInternalNote', { text: `${INTERNAL} 2` }],
      [hung!, 'postProgress', { text: `${INTERNAL} 3`, visibility: 'INTERNAL' }],
      [hung!, 'submitResult', { text: UNAPPROVED, noPhotoReason: 'x' }],
      [ha!, 'returnResult', { reason: `${INTERNAL} 4` }],
      [minh!, 'publishReport'],
    );
  });
  afterAll(() => city.close());

  const doors = async (caller: GraphQLCaller): Promise<string> => {
    const answers = await Promise.all([
      caller.ask(`{ report(code: "${code}") { ${EVERYTHING} } }`),
      caller.ask(`{ reports(filter: { search: "den duong" }) { edges { node { ${EVERYTHING} } } } }`),
      caller.ask(`{ reports(scope: MINE) { edges { node { ${EVERYTHING} } } } }`),
      caller.ask(
        '{ reportMap(box: {west: 106, south: 20, east: 108, north: 22}, zoom: 14) { points { code title location { lat lng } } } }',
      ),
      caller.ask(
        `mutation { rateReport(input: {code: "${code}", version: 1, level: SATISFIED}) { __typename ... on Problem { message } ... on ReportChangedMeanwhile { report { ${EVERYTHING} } } } }`,
      ),
    ]);
    const steps: unknown[] = [];
    const stream = caller.watch(
      `subscription { reportChanged(code: "${code}", after: "${Buffer.from('["t",0]').toString('base64url')}") { cursor entry { seq action text actor { name staff { id } } } report { ${EVERYTHING} } } }`,
    );
    for await (const step of stream) {
      steps.push(step);
      if (steps.length === 6) break;
    }
    return JSON.stringify([answers, steps]);
  };

  it('never leaves through any door for the public, another citizen, another unit or a partner', async () => {
    for (const caller of [nobody!, an!, nhung!, tung!, reader!]) {
      const all = await doors(caller);
      expect(all).toContain(code);
      for (const secret of SECRETS) expect(all).not.toContain(secret);
      expect(all).not.toContain('106.6789');
    }
  });

  it('is there for the desk and the unit that leads, the contact masked; the city’s leaders do not get the contact', async () => {
    for (const caller of [lan!, hung!]) {
      const all = JSON.stringify(await read(caller, code, EVERYTHING));
      for (const secret of [NAME, '091•••678', 'c•••@example.vn', INTERNAL]) expect(all).toContain(secret);
      for (const whole of [PHONE, 'canary@']) expect(all).not.toContain(whole);
    }
    const leader = JSON.stringify(await read(chutich!, code, EVERYTHING));
    expect(leader).toContain(INTERNAL);
    expect(leader).not.toContain(NAME);
  });

  it('is not in the events that other subgraphs read', async () => {
    const feed = await fetch(`${city.address}/internal/events?after=0`, { headers: { 'x-internal-secret': SECRET } });
    const text = await feed.text();
    expect(text).toContain(code);
    for (const secret of [NAME, PHONE, 'CANARY']) expect(text).not.toContain(secret);
    expect((await fetch(`${city.address}/internal/events?after=0`)).status).toBe(403);
  });

  it('keeps a private report out of everything for everybody else', async () => {
    const hidden = await act(
      nhung!,
      'submitReport',
      draft({ body: 'CANARY-PRIVATE chuyện riêng', mayBePublic: false }),
    );
    expect(await act(minh!, 'publishReport', { code: hidden.code, version: 1 })).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    for (const caller of [nobody!, an!, tung!, hung!, reader!]) {
      expect(await read(caller, hidden.code)).toBeNull();
      const all = JSON.stringify(
        await caller.ask(
          `{ reports(filter: {search: "chuyen rieng"}) { totalCount edges { node { code body } } } byCode: reports(filter: {search: "${hidden.code}"}) { totalCount } _entities(representations: [{__typename: "Report", id: "${hidden.id}"}]) { ... on Report { body } } }`,
        ),
      );
      expect(all).not.toContain('CANARY');
      expect(all).toContain('"totalCount":0');
      const { errors } =
        (await caller.watch(`subscription { reportChanged(code: "${hidden.code}") { cursor } }`).next()).value ?? {};
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await read(nhung!, hidden.code, 'body')).toEqual({ body: 'CANARY-PRIVATE chuyện riêng' });
  });

  it('chains every step to the one before', async () => {
    const { data } = await lan!.ask(`{ report(code: "${code}") { timeline { edges { node { seq hash } } } } }`);
    const edges = data.report.timeline.edges as { node: { seq: number; hash: string } }[];
    expect(edges.map(({ node }) => node.seq)).toEqual(edges.map((_, at) => at + 1));
    expect(new Set(edges.map(({ node }) => node.hash)).size).toBe(edges.length);
    expect(edges.every(({ node }) => /^[0-9a-f]{64}$/.test(node.hash))).toBe(true);
  });
});
