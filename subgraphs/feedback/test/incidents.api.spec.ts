import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { followersOf } from '../src/report/report-followers.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const PROBLEMS = `... on InvalidInput { fields { path code } } ... on Problem { code }`;
const OPEN = `mutation($input: OpenIncidentInput!) { openIncident(input: $input) { __typename
  ... on IncidentUnderWay { bulkJobId incident { id title memberCount master { code } } } ${PROBLEMS} } }`;
const POST = `mutation($input: PostIncidentMessageInput!) { postIncidentMessage(input: $input) { __typename
  ... on IncidentUnderWay { bulkJobId } ${PROBLEMS} } }`;
const FLOOD = { fieldCode: 'THOAT_NUOC', body: 'Ngập sâu nửa mét trước chợ, xe không qua được.' };

describe('forty reports of one flood', () => {
  let city: City;
  let [nhung, an, lan, hung, tung, minh]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, an, lan, hung, tung, minh] = await Promise.all(
      (['nhung', 'an', 'lan', 'hung', 'tung', 'minh'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const flood = async (at: number): Promise<string> => {
    const location = { lat: 20.8411 + (at % 7) * 0.0005, lng: 106.6789 + Math.floor(at / 7) * 0.0005 };
    return (await act(at % 2 ? nhung! : an!, 'submitReport', draft({ ...FLOOD, location }))).code as string;
  };
  const floods = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, (_none, at) => flood(at)));
  const open = async (who: GraphQLCaller, input: object) => {
    const { data, errors } = await who.ask(OPEN, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.openIncident;
  };
  const jobDone = (id: string) =>
    eventually(async () => {
      const { data } = await minh!.ask(`query($id: ID!) { bulkJob(id: $id) { finishedAt done refused } }`, { id });
      return data.bulkJob?.finishedAt && data.bulkJob;
    }, 20_000);
  const actionsOf = async (who: GraphQLCaller, code: string): Promise<string[]> =>
    (await read(who, code, 'timeline { edges { node { action } } }')).timeline.edges.map(
      ({ node }: { node: { action: string } }) => node.action,
    );

  it('are noticed as one thing while they come in', async () => {
    const codes = await floods(6);
    const ask = `query($code: String!) { similarAround(code: $code) { count hours reports { code } }
      incidentSuggestions { count reports { code } } }`;
    const { data } = await lan!.ask(ask, { code: codes[0] });
    expect(data.similarAround).toMatchObject({ count: 6, hours: 3 });
    expect(data.incidentSuggestions).toMatchObject([{ count: 6 }]);
    const lone = (await act(nhung!, 'submitReport', draft())) as { code: string };
    expect((await lan!.ask(ask, { code: lone.code })).data.similarAround).toBeNull();
    expect((await nhung!.ask(ask, { code: codes[0] })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await tung!.ask(ask, { code: codes[0] })).data.similarAround).toBeNull(); // none of these are theirs
  });

  it('become one incident: one message reaches each, one answer answers each, one taken out goes back', async () => {
    const codes = await floods(40);
    const [master, ...others] = codes as [string, ...string[]];
    for (const who of [nhung!, hung!])
      expect(await open(who, { title: 'Ngập', masterCode: master, codes: others })).toMatchObject({
        __typename: 'ActionNotAllowed',
      });
    const opened = await open(lan!, { title: 'Ngập quanh chợ', masterCode: master, codes: others });
    expect(opened).toMatchObject({ incident: { title: 'Ngập quanh chợ', master: { code: master } } });
    expect(await jobDone(opened.bulkJobId)).toMatchObject({ done: 39, refused: 0 });
    const { id } = opened.incident as { id: string };
    const seen = await lan!.ask(`query($id: ID!) { incident(id: $id) { memberCount members { code status } } }`, {
      id,
    });
    expect(seen.data.incident.memberCount).toBe(40);
    expect(seen.data.incident.members[0]).toEqual({ code: master, status: 'SUBMITTED' });
    expect(await read(lan!, others[3]!, 'mergedInto { code } incident { id }')).toEqual({
      mergedInto: { code: master },
      incident: { id },
    });

    // one message, live for each of them
    const mine = others.find((_code, at) => at % 2 === 0)!; // sent by nhung
    const { cursor } = await read(nhung!, mine, 'cursor');
    const live = nhung!.watch(
      `subscription($code: String!, $after: String) { reportChanged(code: $code, after: $after) { entry { action text } } }`,
      { code: mine, after: cursor },
    );
    const next = live.next();
    expect((await hung!.ask(POST, { input: { incidentId: id, text: 'x' } })).data.postIncidentMessage).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect((await lan!.ask(POST, { input: { incidentId: id, text: ' ' } })).data.postIncidentMessage).toMatchObject({
      __typename: 'InvalidInput',
    });
    const text = 'Đang bơm chống ngập, dự kiến 20 giờ nước rút.';
    const posted = (await lan!.ask(POST, { input: { incidentId: id, text } })).data.postIncidentMessage;
    expect((await next).value.data.reportChanged.entry).toEqual({ action: 'INCIDENT_MESSAGE', text });
    await live.return?.();
    expect(await jobDone(posted.bulkJobId)).toMatchObject({ done: 40 });
    for (const code of codes.slice(0, 6)) expect(await actionsOf(lan!, code)).toContain('INCIDENT_MESSAGE');

    // one is another thing: taken out it goes on by itself, with its followers
    const odd = others[5]!;
    const { version, id: oddId } = await read(lan!, odd, 'version id');
    await act(lan!, 'unmergeReport', { code: odd, version, reason: 'Vỡ ống nước, không phải ngập' });
    expect(await read(lan!, odd, 'status incident { id }')).toEqual({ status: 'SUBMITTED', incident: null });
    expect(await followersOf(city.server.database.em(), oddId)).toHaveLength(1);

    // one answer for all who are still in it
    await steps(
      master,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:TNHP' }],
      [tung!, 'acceptAssignment'],
      [tung!, 'submitResult', { text: 'Đã thông cống và bơm cạn nước.', noPhotoReason: 'Trời tối' }],
    );
    const leader = await city.identity.token({ id: 'staff:mai', kind: 'STAFF', roles: ['UNIT_LEADER@unit:TNHP'] });
    const now = await read(lan!, master, 'version');
    const answer = await fetch(`${city.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${leader}` },
      body: JSON.stringify({
        query: `mutation($input: ApproveResultInput!) { approveResult(input: $input) { __typename } }`,
        variables: { input: { code: master, version: now.version, acceptNoPhoto: true } },
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { approveResult: { __typename: 'Report' } } });
    await eventually(async () => {
      const texts = await Promise.all(others.slice(0, 4).map((code) => read(lan!, code, 'status result { text }')));
      return texts.every(({ status, result }) => status === 'MERGED' && result?.text.includes('bơm cạn'));
    }, 20_000);
    expect(await actionsOf(lan!, odd)).not.toContain('MASTER_RESOLVED');
  });

  it('are one incident only once, and never around a report that is merged itself', async () => {
    const [a, b, c] = (await floods(3)) as [string, string, string];
    const first = await open(lan!, { title: 'Ngập', masterCode: a, codes: [b] });
    await jobDone(first.bulkJobId);
    expect(await open(lan!, { title: 'Ngập', masterCode: a, codes: [c] })).toMatchObject({
      fields: [{ code: 'ALREADY_IN_INCIDENT' }],
    });
    expect(await open(lan!, { title: 'Ngập', masterCode: b, codes: [c] })).toMatchObject({ code: 'MASTER_MERGED' });
    expect(await open(lan!, { title: ' ', masterCode: c, codes: [] })).toMatchObject({
      fields: [{ code: 'REQUIRED' }],
    });
    expect(await open(lan!, { title: 'Ngập', masterCode: 'HP-000000-0000', codes: [] })).toMatchObject({
      fields: [{ code: 'UNKNOWN_CODE' }],
    });
  });
});
