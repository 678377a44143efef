import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { runBulkJob } from '../src/bulk/run-bulk-job.job.js';
import { bulkActs } from '../src/compose-bulk.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const START = `mutation($input: StartBulkActInput!) { startBulkAct(input: $input) {
  __typename ... on BulkJob { id total } ... on InvalidInput { fields { code } } ... on Problem { code } } }`;
const JOB = `query($id: ID!) { bulkJob(id: $id) { total done refused finishedAt items { code state problemCode problem } } }`;

interface Job {
  total: number;
  done: number;
  refused: number;
  finishedAt: string | null;
  items: { code: string; state: string; problemCode: string | null; problem: string | null }[];
}

describe('one act on many reports', () => {
  let city: City;
  let [nhung, lan, minh, hung]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const sent = async (): Promise<string> => (await act(nhung!, 'submitReport', draft())).code as string;
  const many = (count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, sent));
  const start = async (who: GraphQLCaller, input: object) => {
    const { data, errors } = await who.ask(START, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.startBulkAct;
  };
  const finished = async (who: GraphQLCaller, id: string): Promise<Job> => {
    let job: Job | undefined;
    await eventually(async () => {
      job = (await who.ask(JOB, { id })).data.bulkJob as Job;
      return job?.finishedAt;
    });
    return job!;
  };

  it('is one job with a result for each: done, or refused in words', async () => {
    const codes = await many(4);
    await steps(codes[1]!, [lan!, 'rejectReport', { groundCode: 'UNCLEAR' }]);
    const reports = [...codes, 'HP-000000-0000'].map((code) => ({ code }));
    const { id, total } = await start(lan!, { act: 'RECEIVE', reports });
    expect(total).toBe(5);
    const job = await finished(lan!, id);
    expect(job.items.map(({ state }) => state)).toEqual(['DONE', 'REFUSED', 'DONE', 'DONE', 'REFUSED']);
    expect(job).toMatchObject({ done: 3, refused: 2 });
    expect(job.items[1]).toMatchObject({ problemCode: 'NOT_IN_THIS_STATE' });
    expect(job.items[1]!.problem).toMatch(/bước khác/);
    expect(job.items[4]).toMatchObject({ problemCode: 'NOT_FOUND' });
    expect(await read(lan!, codes[0]!, 'status')).toEqual({ status: 'RECEIVED' });
  });

  it('does for each what the person may do there, as that person', async () => {
    const codes = await many(2);
    await steps(codes[0]!, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    const reports = codes.map((code) => ({ code }));
    const job = await finished(hung!, (await start(hung!, { act: 'REJECT', reports })).id);
    expect(job.items.map(({ problemCode }) => problemCode)).toEqual(['NOT_IN_THIS_STATE', 'NOT_FOUND']);
    const { data } = await nhung!.ask(START, { input: { act: 'RECEIVE', reports } });
    expect(data.startBulkAct).toMatchObject({ __typename: 'ActionNotAllowed' });
    const assign = await start(lan!, { act: 'ASSIGN', reports, fields: { unitId: 'unit:TNHP' } });
    expect((await finished(lan!, assign.id)).refused).toBe(2);
    const [{ node }] = (
      await read(lan!, codes[0]!, 'timeline { edges { node { actor { staff { id } } } } }')
    ).timeline.edges.slice(1, 2) as [{ node: { actor: { staff: { id: string } } } }];
    expect(node.actor.staff.id).toBe('staff:lan.1022');
  });

  it('leaves alone what somebody changed after it was picked', async () => {
    const [code] = await many(1);
    const { version } = (await read(lan!, code!, 'version')) as { version: number };
    await steps(code!, [minh!, 'addInternalNote', { text: 'Chờ đã' }]);
    const { id } = await start(lan!, { act: 'RECEIVE', reports: [{ code, version }] });
    expect((await finished(lan!, id)).items[0]).toMatchObject({ problemCode: 'REPORT_CHANGED_MEANWHILE' });
  });

  it('takes all of a view, as many as five hundred', async () => {
    await many(3);
    const { id, total } = await start(lan!, { act: 'RECEIVE', view: 'NEW' });
    expect(total).toBeGreaterThanOrEqual(3);
    await finished(lan!, id);
    expect(await start(lan!, { act: 'RECEIVE', view: 'NEW' })).toMatchObject({ fields: [{ code: 'NOTHING_CHOSEN' }] });
    const tooMany = Array.from({ length: 501 }, (_, at) => ({ code: `HP-000000-${at}` }));
    expect(await start(lan!, { act: 'RECEIVE', reports: tooMany })).toMatchObject({
      fields: [{ code: 'TOO_MANY_AT_ONCE' }],
    });
  });

  it('goes on after a kill and never does a report twice, even when two runs meet', async () => {
    const codes = await many(12);
    const { parts } = city.server;
    const viewer = { id: 'staff:lan.1022', kind: 'STAFF', roles: [], scopes: [], level: 0, language: 'vi' } as const;
    const jobId = await parts.database.transaction((em) =>
      parts.bulk.start(em, {
        viewer: { ...viewer, expiresAt: undefined },
        act: 'RECEIVE',
        fields: {},
        reports: codes.map((code) => ({ code })),
      }),
    );
    const { run } = runBulkJob(parts, bulkActs);
    await Promise.all([run({ jobId }), run({ jobId }), run({ jobId })]);
    const job = await finished(lan!, jobId);
    expect(job).toMatchObject({ done: 12, refused: 0 });
    for (const code of codes) {
      const { timeline } = await read(lan!, code, 'timeline { edges { node { action } } }');
      const received = timeline.edges.filter(({ node }: { node: { action: string } }) => node.action === 'RECEIVE');
      expect(received).toHaveLength(1);
    }
  });

  it('asks for the rights of now, not of when it was asked for', async () => {
    const [code] = await many(1);
    const { parts } = city.server;
    const replica = parts.staff as unknown as { onStaffChanged(em: unknown, event: object): Promise<void> };
    await parts.database.transaction((em) =>
      replica.onStaffChanged(em, { subject: 'staff:gone', data: { displayName: 'Gone', isActive: false, roles: [] } }),
    );
    const jobId = await parts.database.transaction((em) =>
      parts.bulk.start(em, {
        viewer: {
          id: 'staff:gone',
          kind: 'STAFF',
          roles: [{ role: 'DESK_OPERATOR', unitId: 'unit:TD1022' }],
          scopes: [],
          level: 0,
          expiresAt: undefined,
          language: 'vi',
        },
        act: 'RECEIVE',
        fields: {},
        reports: [{ code: code! }],
      }),
    );
    const job = await finished(minh!, jobId); // a supervisor of the desk sees everybody's jobs
    expect(job.items[0]).toMatchObject({ state: 'REFUSED', problemCode: 'NOT_FOUND' });
    expect((await lan!.ask(JOB, { id: jobId })).data.bulkJob).toBeNull();
  });
});
