import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, steps } from './acts.js';
import { City } from './city.js';

const PROBLEM = '... on Problem { __typename code message path } ... on InvalidInput { fields { path code message } }';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const QUEUE = `query($view: QueueView! = ALL, $filter: ReportFilter, $first: Int! = 50, $after: String, $sort: QueueSort! = DUE) {
  queue(view: $view, filter: $filter, first: $first, after: $after, sort: $sort) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`;
const FILTERS = `savedFilters { id name view shared isMine ownerName count sort columns filter { urgencies mine wardIds dueBefore } }`;

describe('the queue of a member of staff', () => {
  let city: City;
  let [nhung, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody]: GraphQLCaller[] = [];
  const codes: string[] = [];
  const codesOf = async (caller: GraphQLCaller, variables: object): Promise<string[]> => {
    const { data, errors } = await caller.ask(QUEUE, variables as Record<string, unknown>);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.queue.edges.map(({ node }: { node: { code: string } }) => node.code);
  };

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'ha', 'tung', 'chutich', 'kiemtoan', 'nobody'] as const).map((who) =>
        city.as(who),
      ),
    );
    for (let at = 0; at < 5; at += 1) {
      const { code } = await act(nhung!, 'submitReport', draft());
      codes.push(code);
      city.clock.advance(60_000);
    }
    await steps(
      codes[0]!,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
    );
    await steps(
      codes[1]!,
      [lan!, 'receiveReport', { urgency: 'URGENT' }],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
    );
    await steps(codes[2]!, [lan!, 'receiveReport', { urgency: 'HIGH' }]);
    await city.server.database
      .em()
      .execute(`update report set officer_id = ? where code = ?`, ['staff:hung.chieusang', codes[0]!]);
  });
  afterAll(() => city.close());

  it('is narrowed by officer, own hands and nobody’s hands', async () => {
    expect(await codesOf(hung!, { filter: { mine: true } })).toEqual([codes[0]]);
    expect(await codesOf(lan!, { filter: { officerId: 'staff:hung.chieusang' } })).toEqual([codes[0]]);
    expect(await codesOf(lan!, { filter: { mine: true } })).toEqual([]);
    expect(await codesOf(lan!, { filter: { unassigned: true } })).toEqual([codes[1]]);
  });

  it('is narrowed by units, wards, the state of the deadline and the day it is due', async () => {
    expect((await codesOf(lan!, { filter: { unitIds: ['unit:CSHP'] } })).sort()).toEqual([codes[0], codes[1]]);
    expect(await codesOf(lan!, { filter: { wardIds: ['unit:11311'] } })).toEqual([]);
    expect((await codesOf(lan!, { filter: { dueStates: ['NONE'] } })).sort()).toEqual([codes[3], codes[4]]);
    const soon = new Date(city.clock.now().getTime() + 3 * 86_400_000).toISOString();
    expect(await codesOf(lan!, { filter: { dueBefore: soon } })).toContain(codes[1]);
    expect(await codesOf(lan!, { filter: { dueBefore: soon } })).not.toContain(codes[0]);
  });

  it('knows what has been sent back', async () => {
    expect(await codesOf(lan!, { filter: { returned: true } })).toEqual([]);
    await steps(codes[1]!, [hung!, 'sendBackReport', { reason: 'Không thuộc chiếu sáng' }]);
    expect(await codesOf(lan!, { filter: { returned: true } })).toEqual([codes[1]]);
  });

  it('gives each deadline the same state in a filter as on the report', async () => {
    const states = ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'DONE_EARLY', 'DONE_ON_TIME', 'DONE_LATE', 'PAUSED', 'NONE'];
    const ask = async (): Promise<void> => {
      const { data } = await lan!.ask('{ queue(view: ALL, first: 50) { edges { node { code dueState } } } }');
      for (const { node } of data.queue.edges)
        for (const state of states) {
          const found = await codesOf(lan!, { filter: { dueStates: [state] } });
          expect([node.code, state, found.includes(node.code)]).toEqual([node.code, state, node.dueState === state]);
        }
    };
    await ask();
    const before = city.clock.now();
    city.clock.advance(40 * 86_400_000);
    await ask();
    city.clock.set(before);
  });

  it('is ordered by due, by newest and by urgency, page after page without a gap', async () => {
    for (const sort of ['DUE', 'NEWEST', 'URGENCY']) {
      const all = await codesOf(lan!, { sort });
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { data }: Answered = await lan!.ask(QUEUE, { sort, first: 2, after });
        paged.push(...data.queue.edges.map(({ node }: Answered) => node.code));
        if (!data.queue.pageInfo.hasNextPage) break;
        after = data.queue.pageInfo.endCursor;
      }
      expect(paged).toEqual(all);
    }
    expect(await codesOf(lan!, { sort: 'NEWEST' })).toEqual([...codes].reverse());
    expect((await codesOf(lan!, { sort: 'URGENCY' })).slice(0, 2)).toEqual([codes[1], codes[2]]);
  });

  it('does not tell the public by a filter who works on what', async () => {
    await steps(codes[3]!, [lan!, 'receiveReport'], [minh!, 'publishReport']);
    const { data } = await nobody!.ask(
      '{ reports(filter: { officerId: "staff:nobody", urged: true }) { edges { node { code } } } }',
    );
    expect(data.reports.edges).toHaveLength(1);
  });

  const save = async (caller: GraphQLCaller, input: object): Promise<Answered> => {
    const { data, errors } = await caller.ask(
      `mutation($input: SaveFilterInput!) { saveFilter(input: $input) { __typename ... on SavedFilterList { filters { id name } } ${PROBLEM} } }`,
      { input },
    );
    return errors ?? data.saveFilter;
  };
  const filters = async (caller: GraphQLCaller): Promise<Answered[]> =>
    (await caller.ask(`{ ${FILTERS} }`)).data.savedFilters;

  it('keeps filters with their counts, for oneself or for the unit', async () => {
    const dueBefore = '2026-11-30T00:00:00.000Z';
    expect(await save(lan!, { name: ' Khẩn ', view: 'ALL', filter: { urgencies: ['HIGH', 'URGENT'] } })).toMatchObject({
      __typename: 'SavedFilterList',
      filters: [{ name: 'Khẩn' }],
    });
    await save(lan!, {
      name: 'Chung',
      view: 'ALL',
      filter: { dueBefore },
      sort: 'NEWEST',
      columns: ['CODE', 'DUE'],
      shared: true,
    });
    expect(await filters(lan!)).toMatchObject([
      { name: 'Khẩn', shared: false, isMine: true, count: 2, filter: { urgencies: ['HIGH', 'URGENT'] } },
      { name: 'Chung', shared: true, sort: 'NEWEST', columns: ['CODE', 'DUE'], filter: { dueBefore } },
    ]);
    expect(await filters(minh!)).toMatchObject([{ name: 'Chung', isMine: false, ownerName: expect.any(String) }]);
    for (const other of [hung!, tung!, chutich!]) expect(await filters(other)).toEqual([]);
  });

  it('lets only the owner rename or take a filter away, and everybody put them in an order of their own', async () => {
    const [own, shared] = await filters(lan!);
    expect(await save(minh!, { id: shared.id, name: 'Của Minh', view: 'ALL' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await save(lan!, { id: own.id, name: 'Việc khẩn', view: 'ALL', filter: { mine: true } })).toMatchObject({
      __typename: 'SavedFilterList',
    });
    const remove = (caller: GraphQLCaller, id: string) =>
      caller.ask(
        `mutation { deleteSavedFilter(id: "${id}") { __typename ... on SavedFilterList { filters { name } } } }`,
      );
    expect((await remove(minh!, shared.id)).data.deleteSavedFilter.__typename).toBe('NotFound');
    const order = `mutation { orderSavedFilters(ids: ["${shared.id}", "${own.id}"]) { ... on SavedFilterList { filters { name count } } } }`;
    expect((await lan!.ask(order)).data.orderSavedFilters.filters.map(({ name }: Answered) => name)).toEqual([
      'Chung',
      'Việc khẩn',
    ]);
    expect((await remove(lan!, shared.id)).data.deleteSavedFilter.filters).toEqual([{ name: 'Việc khẩn' }]);
    expect(await filters(minh!)).toEqual([]);
  });

  it('keeps no filter without a name, of a view one does not have, past fifty, or shared by who has no unit', async () => {
    const path = async (caller: GraphQLCaller, input: object) => (await save(caller, input)).fields?.[0];
    expect(await path(lan!, { name: '  ', view: 'ALL' })).toMatchObject({ path: ['input', 'name'], code: 'REQUIRED' });
    expect(await path(lan!, { name: 'x'.repeat(81), view: 'ALL' })).toMatchObject({ code: 'TOO_LONG' });
    expect(await path(hung!, { name: 'x', view: 'NEW' })).toMatchObject({ path: ['input', 'view'] });
    expect(await path(chutich!, { name: 'x', view: 'ALL', shared: true })).toMatchObject({ code: 'NO_UNIT_TO_SHARE' });
    for (let at = 0; at < 50; at += 1) await save(ha!, { name: `f${at}`, view: 'ALL' });
    expect(await path(ha!, { name: 'f51', view: 'ALL' })).toMatchObject({ code: 'TOO_MANY_FILTERS' });
    expect(await filters(ha!)).toHaveLength(50);
    expect(await save(nobody!, { name: 'x', view: 'ALL' })).toMatchObject({ __typename: 'NotSignedIn' });
    expect(await save(nhung!, { name: 'x', view: 'ALL' })).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await save(kiemtoan!, { name: 'x', view: 'ALL' })).toMatchObject({ __typename: 'ActionNotAllowed' });
  });

  it('remembers the columns of each person', async () => {
    expect((await lan!.ask('{ queueColumns }')).data.queueColumns).toEqual([]);
    const keep = 'mutation { keepQueueColumns(columns: [CODE, DUE, OFFICER, DUE]) }';
    expect((await lan!.ask(keep)).data.keepQueueColumns).toEqual(['CODE', 'DUE', 'OFFICER']);
    expect((await lan!.ask('{ queueColumns }')).data.queueColumns).toEqual(['CODE', 'DUE', 'OFFICER']);
    expect((await minh!.ask('{ queueColumns }')).data.queueColumns).toEqual([]);
    expect((await nhung!.ask(keep)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await nobody!.ask('{ savedFilters { id } }')).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
