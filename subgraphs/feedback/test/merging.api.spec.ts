import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import sharp from 'sharp';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';
import { upload } from './uploads.js';

describe('reports of the same thing', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, tung]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, an, lan, minh, hung, ha, tung] = await Promise.all(
      (['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'tung'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const sent = async (who: GraphQLCaller = nhung!): Promise<string> =>
    (await act(who, 'submitReport', draft())).code as string;
  const inProgress = async (who?: GraphQLCaller): Promise<string> => {
    const code = await sent(who);
    await steps(
      code,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
    );
    return code;
  };
  const on = async (who: GraphQLCaller, mutation: string, code: string, more: object = {}) => {
    const { version } = (await read(lan!, code, 'version')) as { version: number };
    city.clock.advance(1_000);
    return act(who, mutation, { code, version, ...more });
  };
  const merged = async (code: string, intoCode: string, reason = 'Cùng một điểm') =>
    on(lan!, 'mergeReport', code, { intoCode, reason });
  const timelineOf = async (who: GraphQLCaller, code: string) =>
    (await read(who, code, 'timeline { edges { node { action text } } }')).timeline.edges.map(
      ({ node }: { node: { action: string; text: string } }) => node,
    ) as { action: string; text: string }[];

  it('are merged by the desk only, at every step before the result', async () => {
    const master = await sent(an);
    for (const who of [nhung!, hung!, ha!, tung!]) {
      const code = await sent();
      const answer = await on(who, 'mergeReport', code, { intoCode: master });
      expect(['ActionNotAllowed', 'NotFound']).toContain(answer.__typename);
    }
    const scheduled = await inProgress();
    await on(hung!, 'scheduleWork', scheduled, { for: '2026-11-25T02:00:00Z', text: 'Làm thứ Tư' });
    const sentBack = await sent();
    await steps(
      sentBack,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'sendBackReport', { reason: 'Không thuộc đơn vị' }],
    );
    for (const code of [await sent(), await inProgress(), scheduled, sentBack])
      expect(await merged(code, master)).toMatchObject({ status: 'MERGED' });
    expect(await read(lan!, master, 'mergedCount mergedReports { code }')).toMatchObject({ mergedCount: 4 });
  });

  it('tell the unit that had it why it is taken away', async () => {
    const [master, code] = [await sent(), await inProgress()];
    expect(await merged(code, master, '')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
    await merged(code, master, 'Cùng một cột đèn');
    expect((await timelineOf(hung!, code)).at(-1)).toEqual({ action: 'MERGE', text: `${master}. Cùng một cột đèn` });
  });

  it('are merged one level deep: a merged master names the report to merge into instead', async () => {
    const [top, middle, low] = [await sent(), await sent(), await sent()];
    await merged(middle, top);
    const { version } = (await read(lan!, low, 'version')) as { version: number };
    const { data } = await lan!.ask(
      `mutation($input: MergeReportInput!) { mergeReport(input: $input) { __typename ... on MasterIsMerged { code message masterCode } } }`,
      { input: { code: low, version, intoCode: middle } },
    );
    expect(data.mergeReport).toMatchObject({ __typename: 'MasterIsMerged', code: 'MASTER_MERGED', masterCode: top });
    expect(await merged(top, low)).toMatchObject({ __typename: 'ActionNotAllowed', code: 'HAS_MERGED_REPORTS' });
    expect(await merged(low, low)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await merged(low, 'HP-000000-0000')).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('never chase each other: two merges the other way round end with one of them', async () => {
    const [a, b] = [await sent(), await sent()];
    const [va, vb] = await Promise.all([a, b].map(async (code) => (await read(lan!, code, 'version')).version));
    const [one, other] = await Promise.all([
      act(lan!, 'mergeReport', { code: a, version: va, intoCode: b }),
      act(minh!, 'mergeReport', { code: b, version: vb, intoCode: a }),
    ]);
    expect([one.status, other.status].filter((status) => status === 'MERGED')).toHaveLength(1);
  });

  it('come apart again: back where it stood, the time merged being a pause', async () => {
    const [master, code] = [await sent(an), await inProgress()];
    const before = await read(lan!, code, 'dueAt');
    await merged(code, master);
    expect(await on(hung!, 'unmergeReport', code, { reason: 'Khác chỗ' })).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    city.clock.advance(86_400_000);
    expect(await on(lan!, 'unmergeReport', code, { reason: '' })).toMatchObject({ __typename: 'InvalidInput' });
    const after = await on(lan!, 'unmergeReport', code, { reason: 'Khác chỗ' });
    expect(after).toMatchObject({ status: 'IN_PROGRESS' });
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    const seen = await read(nhung!, code, 'mergedInto { code } promise { pauses { reason to } }');
    expect(seen.mergedInto).toBeNull();
    expect(seen.promise.pauses).toHaveLength(1);
    expect(seen.promise.pauses[0].to).not.toBeNull();
    expect((await timelineOf(lan!, master)).at(-1)).toEqual({ action: 'UNMERGED_OUT', text: code });
    expect(await on(lan!, 'unmergeReport', code, { reason: 'Lại nữa' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('are answered with their master, each reporter on their own report, and stay merged', async () => {
    const [master, code] = [await inProgress(an), await sent(nhung)];
    await merged(code, master);
    expect(
      await on(hung!, 'submitResult', master, { text: 'Đã thay bóng đèn.', noPhotoReason: 'Trời tối' }),
    ).toMatchObject({ status: 'PENDING_APPROVAL' });
    expect(await on(ha!, 'approveResult', master, { acceptNoPhoto: true })).toMatchObject({ status: 'RESOLVED' });
    await eventually(async () => {
      expect(await read(nhung!, code, 'status result { text }')).toEqual({
        status: 'MERGED',
        result: { text: 'Đã thay bóng đèn.' },
      });
      return true;
    });
    expect((await timelineOf(nhung!, code)).at(-1)).toEqual({
      action: 'MASTER_RESOLVED',
      text: `${master}. Đã thay bóng đèn.`,
    });
    // reopened, it is not answered; resolved again, it is answered anew, and a job that runs twice says it once
    await on(an!, 'reopenReport', master, { reason: 'Lại tắt' });
    expect(await read(lan!, code, 'status')).toEqual({ status: 'MERGED' });
    await steps(
      master,
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'submitResult', { text: 'Đã thay cả chấn lưu.', noPhotoReason: 'Trời tối' }],
    );
    expect(await on(ha!, 'approveResult', master, { acceptNoPhoto: true })).toMatchObject({ status: 'RESOLVED' });
    await eventually(async () => {
      expect((await read(nhung!, code, 'result { text }')).result.text).toBe('Đã thay cả chấn lưu.');
      return true;
    });
    const { answerMergedReports } = await import('../src/merging/answer-merged-reports.job.js');
    const masterId = (await read(lan!, master, 'id')).id as string;
    await answerMergedReports(city.server.parts).run({ masterId });
    const answers = (await timelineOf(nhung!, code)).filter(({ action }) => action === 'MASTER_RESOLVED');
    expect(answers).toHaveLength(2);
    // taken out, it stands as it stood: without the answer of another report
    expect(await on(lan!, 'unmergeReport', code, { reason: 'Đèn khác' })).toMatchObject({ status: 'SUBMITTED' });
    expect(await read(nhung!, code, 'result { text }')).toEqual({ result: null });
  });

  it('show the photos of the shared answer to whoever may see the master, and to nobody else', async () => {
    const [master, code] = [await inProgress(an), await sent(nhung)];
    await merged(code, master);
    const grey = { width: 640, height: 480, channels: 3 as const, background: '#778899' };
    const photo = await upload(city, 'hung', await sharp({ create: grey }).jpeg().toBuffer());
    await eventually(async () => {
      expect(await on(hung!, 'submitResult', master, { text: 'Đã thay bóng đèn.', mediaIds: [photo] })).toMatchObject({
        status: 'PENDING_APPROVAL',
      });
      return true;
    });
    expect(await on(ha!, 'approveResult', master)).toMatchObject({ status: 'RESOLVED' });
    const shared = 'result { text } mergedInto { code answerPhotos: media(kind: AFTER) { id state } }';
    await eventually(async () => {
      expect((await read(nhung!, code, shared)).result).toEqual({ text: 'Đã thay bóng đèn.' });
      return true;
    });
    // of a report nobody has made public the words come through, and nothing else
    expect((await read(nhung!, code, shared)).mergedInto).toBeNull();
    expect(await on(minh!, 'publishReport', master)).toMatchObject({ publication: 'PUBLIC' });
    expect((await read(nhung!, code, shared)).mergedInto).toEqual({
      code: master,
      answerPhotos: [{ id: photo, state: 'READY' }],
    });
  });

  it('may be merged after they were reopened, and go back to being reopened', async () => {
    const [master, code] = [await sent(an), await inProgress()];
    await on(hung!, 'submitResult', code, { text: 'Đã sửa bóng đèn xong.', noPhotoReason: 'Trời tối' });
    await on(ha!, 'approveResult', code, { acceptNoPhoto: true });
    await on(nhung!, 'reopenReport', code, { reason: 'Chưa sáng' });
    expect(await merged(code, master)).toMatchObject({ status: 'MERGED' });
    expect(await on(lan!, 'unmergeReport', code, { reason: 'Khác' })).toMatchObject({ status: 'REOPENED' });
  });

  it('are found for the desk: near, alike, of the same kind; nobody else may ask', async () => {
    const code = await sent(an);
    const ask = `query($code: String!) { mergeCandidates(code: $code) { distanceM likeness report { code } } }`;
    const { data } = await lan!.ask(ask, { code });
    expect(data.mergeCandidates.length).toBeGreaterThan(1);
    expect(data.mergeCandidates.length).toBeLessThanOrEqual(8);
    expect(data.mergeCandidates[0].likeness).toBe(1);
    expect(data.mergeCandidates.map((found: { report: { code: string } }) => found.report.code)).not.toContain(code);
    expect((await nhung!.ask(ask, { code })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
