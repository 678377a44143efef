import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City, type Who } from './city.js';

describe('what can go wrong', () => {
  let city: City;
  const callers = {} as Record<Who | 'nobody', GraphQLCaller>;
  beforeAll(async () => {
    city = await City.open();
    for (const who of [
      'nhung',
      'an',
      'giang',
      'lan',
      'minh',
      'hung',
      'ha',
      'tung',
      'chutich',
      'kiemtoan',
      'partner',
      'reader',
      'stranger',
      'nobody',
    ] as const)
      callers[who] = await city.as(who);
  });
  afterAll(() => city.close());
  const submit = (who: Who | 'nobody', more: object = {}) => act(callers[who], 'submitReport', draft(more));

  it.each([
    ['empty text', { body: '  ' }, 'body', 'REQUIRED'],
    ['a text of more than 2,000 characters', { body: 'ạ'.repeat(2_001) }, 'body', 'TOO_LONG'],
    ['an unknown category', { categoryCode: 'NOPE' }, 'categoryCode', 'UNKNOWN_CODE'],
    ['a field of another category', { fieldCode: 'Y_TE' }, 'fieldCode', 'UNKNOWN_CODE'],
    ['an unknown ward', { wardId: 'unit:99999' }, 'wardId', 'WARD_NOT_FOUND'],
    ['a unit that is no ward', { wardId: 'unit:CSHP' }, 'wardId', 'WARD_NOT_FOUND'],
  ])('is %s', async (_what, more, field, code) => {
    const problem = await submit('nhung', more);
    expect(problem).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['input', field], code }] });
    expect(problem.fields[0].message).not.toBe(code);
  });

  it('is a place outside the city, no consent, no sign-in, too low a level, too many photos or strange ones', async () => {
    expect(await submit('nhung', { location: { lat: 21.03, lng: 105.85 } })).toMatchObject({
      __typename: 'OutsideCity',
    });
    expect(await submit('nhung', { rightsVersion: null })).toMatchObject({
      __typename: 'ConsentMissing',
      code: 'CONSENT_MISSING',
    });
    expect(await submit('nobody')).toMatchObject({ __typename: 'NotSignedIn' });
    expect(await submit('giang')).toMatchObject({ __typename: 'ActionNotAllowed', code: 'LEVEL_TOO_LOW' });
    expect(await submit('hung')).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await submit('reader')).toMatchObject({ __typename: 'ActionNotAllowed' });
    const id = '01a20470-bc65-71d5-96ef-0ac0ace1a4cd';
    expect(await submit('nhung', { mediaIds: Array(7).fill(id) })).toMatchObject({
      __typename: 'MediaProblem',
      code: 'TOO_MANY_PHOTOS',
    });
    expect(await submit('nhung', { mediaIds: [id] })).toMatchObject({
      __typename: 'MediaProblem',
      code: 'MEDIA_MISSING',
      mediaId: id,
    });
    expect(await submit('nhung', { mediaIds: ['x'] })).toMatchObject({
      __typename: 'MediaProblem',
      code: 'MEDIA_MISSING',
    });
  });

  it('is said in the caller’s language', async () => {
    const english = await city.as('nhung', 'en');
    expect((await act(english, 'submitReport', draft({ body: '' }))).fields[0].message).toBe('This is needed.');
  });

  it('is not a second report when the same key comes twice, even at once', async () => {
    const same = draft();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(callers.nhung, 'submitReport', same)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await act(callers.nhung, 'submitReport', same)).toMatchObject({ id: answers[0].id });
    expect((await act(callers.an, 'submitReport', same)).id).not.toBe(answers[0].id);
  });

  it('lets the desk write for a caller and a partner for its users, by their channels', async () => {
    const onBehalfOf = { name: 'Bà Sáu', phone: '0912 345 678' };
    expect(
      await act(
        callers.lan,
        'submitReport',
        draft({ onBehalfOf, rightsVersion: null }),
        'channel reporter { displayName phone }',
      ),
    ).toMatchObject({
      channel: 'HOTLINE',
      reporter: { displayName: 'Bà Sáu', phone: '091•••678' }, // whole only for a reason that is written down
    });
    expect(await submit('lan')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: ['input', 'onBehalfOf'], code: 'REQUIRED' }],
    });
    expect(await act(callers.lan, 'submitReport', draft({ onBehalfOf: { name: 'A', phone: '12' } }))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await act(callers.partner, 'submitReport', draft({ onBehalfOf }), 'channel isMine')).toMatchObject({
      channel: 'PARTNER',
      isMine: true,
    });
  });

  it('is a clash of versions, with the report as it is now', async () => {
    const { code } = await submit('nhung');
    await act(callers.lan, 'receiveReport', { code, version: 1 });
    expect(await act(callers.lan, 'rejectReport', { code, version: 1, groundCode: 'OFFENSIVE' })).toMatchObject({
      __typename: 'ReportChangedMeanwhile',
      code: 'REPORT_CHANGED_MEANWHILE',
      report: { code, version: 2, status: 'RECEIVED' },
    });
    const both = await Promise.all(
      [1, 2].map(() => act(callers.lan, 'assignReport', { code, version: 2, unitId: 'unit:CSHP' })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Report', 'ReportChangedMeanwhile']);
  });

  it('is an act in the wrong state, by the wrong person, on an unknown code, for a dead unit', async () => {
    const { code } = await submit('nhung');
    expect(await act(callers.lan, 'assignReport', { code, version: 1, unitId: 'unit:CSHP' })).toMatchObject({
      __typename: 'ActionNotAllowed',
      code: 'NOT_IN_THIS_STATE',
    });
    expect(await act(callers.nhung, 'receiveReport', { code, version: 1 })).toMatchObject({
      __typename: 'ActionNotAllowed',
      code: 'ACTION_NOT_ALLOWED',
    });
    expect(await act(callers.an, 'withdrawReport', { code, version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await act(callers.nobody, 'withdrawReport', { code, version: 1 })).toMatchObject({
      __typename: 'NotSignedIn',
    });
    expect(await act(callers.lan, 'receiveReport', { code: 'HP-000000-0000', version: 1 })).toMatchObject({
      __typename: 'NotFound',
    });
    await act(callers.lan, 'receiveReport', { code, version: 1 });
    expect(await act(callers.lan, 'assignReport', { code, version: 2, unitId: 'unit:OLD' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ code: 'UNIT_NOT_ACTIVE' }],
    });
    expect(await read(callers.tung, code)).toBeNull();
  });

  it('asks for an after-photo or the reason for none where the field needs one', async () => {
    const { code } = await submit('nhung');
    const last = await steps(
      code,
      [callers.lan, 'receiveReport'],
      [callers.lan, 'assignReport', { unitId: 'unit:CSHP' }],
      [callers.hung, 'acceptAssignment'],
    );
    const bare = { code, version: last.version, text: 'Xong.' };
    expect(await act(callers.hung, 'submitResult', bare)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ code: 'AFTER_PHOTO_NEEDED' }],
    });
    expect(await act(callers.hung, 'submitResult', { ...bare, noPhotoReason: 'Trời mưa' })).toMatchObject({
      status: 'PENDING_APPROVAL',
    });
  });

  it('has no queue for who does not work on reports', async () => {
    for (const [who, code] of [
      ['nobody', 'UNAUTHENTICATED'],
      ['nhung', 'FORBIDDEN'],
      ['kiemtoan', 'FORBIDDEN'],
      ['partner', 'FORBIDDEN'],
    ] as const) {
      const { errors } = await callers[who].ask('{ queueCounts { view } }');
      expect(errors?.[0]?.extensions?.['code']).toBe(code);
    }
    const { data } = await callers.minh.ask(
      '{ queueCounts { view count } queue(view: NEW) { totalCount edges { node { code } } } }',
    );
    expect(data.queueCounts.map(({ view }: { view: string }) => view)).toContain('TO_PUBLISH');
    const counted = data.queueCounts.find(({ view }: { view: string }) => view === 'NEW').count;
    expect(data.queue.totalCount).toBe(counted);
  });

  it('walks the rest of the ways: question, answer, schedule, reopening, merging, refusal, referral, withdrawal', async () => {
    const [first, twin, bad, out, back] = await Promise.all(Array.from({ length: 5 }, () => submit('nhung')));
    let last = await steps(
      first.code,
      [callers.lan, 'requestInformation', { question: 'Số nhà nào?' }],
      [callers.nhung, 'supplyInformation', { text: 'Số 12' }],
      [callers.lan, 'receiveReport'],
      [callers.lan, 'assignReport', { unitId: 'unit:TNHP' }],
      [callers.tung, 'sendBackReport', { reason: 'Không phải của chúng tôi', suggestedUnitId: 'unit:CSHP' }],
      [callers.lan, 'assignReport', { unitId: 'unit:CSHP', coordinatingUnitIds: ['unit:TNHP'] }],
      [callers.hung, 'acceptAssignment'],
      [callers.hung, 'scheduleWork', { for: '2026-11-25T08:00:00+07:00', text: 'Thứ Tư' }],
      [callers.tung, 'postProgress', { text: 'Nội bộ', visibility: 'INTERNAL' }],
      [callers.hung, 'submitResult', { text: 'Xong', noPhotoReason: 'Tối quá' }],
      [callers.ha, 'returnResult', { reason: 'Thiếu ảnh' }],
      [callers.hung, 'submitResult', { text: 'Xong thật', noPhotoReason: 'Tối quá' }],
      [callers.ha, 'approveResult', { acceptNoPhoto: true }],
      [callers.nhung, 'reopenReport', { reason: 'Lại tắt' }],
    );
    expect(last).toMatchObject({ status: 'REOPENED', dueState: 'ON_TIME' });
    last = await steps(twin.code, [callers.lan, 'mergeReport', { intoCode: first.code }]);
    expect(await read(callers.nhung, twin.code, 'status mergedInto { code }')).toEqual({
      status: 'MERGED',
      mergedInto: { code: first.code },
    });
    await steps(bad.code, [callers.lan, 'rejectReport', { groundCode: 'LEGAL_ADVICE', note: 'Mời gọi 1900' }]);
    expect(await read(callers.nhung, bad.code, 'refusalGround { code text note }')).toEqual({
      refusalGround: { code: 'LEGAL_ADVICE', text: 'Nội dung hỏi đáp, tư vấn pháp luật', note: 'Mời gọi 1900' },
    });
    await steps(
      out.code,
      [callers.lan, 'receiveReport'],
      [callers.lan, 'referOutReport', { bodyName: 'Cục Hàng hải' }],
    );
    expect(await steps(back.code, [callers.nhung, 'withdrawReport', { reason: 'Đã xong' }])).toMatchObject({
      status: 'WITHDRAWN',
      allowedActions: [],
    });
    const merged = await act(callers.lan, 'submitReport', draft({ onBehalfOf: { name: 'A' } }));
    expect(await act(callers.lan, 'mergeReport', { code: merged.code, version: 1, intoCode: twin.code })).toMatchObject(
      { __typename: 'MasterIsMerged', code: 'MASTER_MERGED' },
    );
    expect(
      await act(callers.lan, 'mergeReport', { code: merged.code, version: 1, intoCode: merged.code }),
    ).toMatchObject({ fields: [{ code: 'SAME_REPORT' }] });
  });
});
