import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import sharp from 'sharp';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';
import { upload } from './uploads.js';

const PHONE = '0912345678';
const EMAIL = 'nha.canary@example.vn';
const REASON = 'Gọi lại để hỏi rõ vị trí';
const PROBLEM = '... on Problem { code message path } ... on InvalidInput { fields { path code message } }';
const REVEAL = `mutation($code: String!, $reason: String!) { revealContact(input: { code: $code, reason: $reason }) {
  __typename ... on ReporterContact { phone email hideAfterS } ${PROBLEM} } }`;
const OPEN = `mutation($mediaId: ID!, $reason: String!) { openOriginal(input: { mediaId: $mediaId, reason: $reason }) {
  __typename ... on OriginalPhoto { mediaId address expiresAt } ${PROBLEM} } }`;
const LOG = `query($code: String, $first: Int! = 50, $after: String) { accessLog(code: $code, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { at staff { id } role unit { id } what reportCode mediaId reason } } } }`;

describe('looks at personal data', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody, partner]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    const all = [
      'nhung',
      'an',
      'lan',
      'minh',
      'hung',
      'ha',
      'tung',
      'chutich',
      'kiemtoan',
      'nobody',
      'partner',
    ] as const;
    [nhung, an, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody, partner] = await Promise.all(
      all.map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const reveal = async (caller: GraphQLCaller, code: string, reason = REASON) =>
    (await caller.ask(REVEAL, { code, reason })).data.revealContact;
  const open = async (caller: GraphQLCaller, mediaId: string, reason = 'Ảnh che nhầm, cần đối chiếu') =>
    (await caller.ask(OPEN, { mediaId, reason })).data.openOriginal;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read the shape they asked for
  const log = async (caller: GraphQLCaller, code: string): Promise<any[]> =>
    (await caller.ask(LOG, { code })).data.accessLog.edges.map(({ node }: { node: unknown }) => node);
  const called = async (): Promise<string> => {
    const { code } = await act(
      lan!,
      'submitReport',
      draft({ onBehalfOf: { name: 'Bà Kín', phone: PHONE, email: EMAIL } }),
    );
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    return code;
  };
  const photographed = async (): Promise<{ code: string; id: string; file: Buffer }> => {
    const file = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } })
      .withExif({ IFD0: { Artist: 'CANARY-EXIF' } })
      .jpeg()
      .toBuffer();
    const id = await upload(city, 'nhung', file);
    const { code } = await act(nhung!, 'submitReport', draft({ mediaIds: [id] }));
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    return { code, id, file };
  };

  it('give staff the contact masked, and whole only for a reason, which is written down', async () => {
    const code = await called();
    for (const caller of [lan!, minh!, hung!, ha!])
      expect((await read(caller, code, 'reporter { phone email }')).reporter).toEqual({
        phone: '091•••678',
        email: 'n•••@example.vn',
      });
    expect(await reveal(hung!, code)).toEqual({
      __typename: 'ReporterContact',
      phone: PHONE,
      email: EMAIL,
      hideAfterS: 60,
    });
    await reveal(lan!, code, 'Xác nhận đúng số điện thoại');
    expect(await log(minh!, code)).toMatchObject([
      { staff: { id: 'staff:lan.1022' }, role: 'DESK_OPERATOR', unit: { id: 'unit:TD1022' }, what: 'CONTACT' },
      {
        staff: { id: 'staff:hung.chieusang' },
        role: 'UNIT_OFFICER',
        unit: { id: 'unit:CSHP' },
        what: 'CONTACT',
        reportCode: code,
        mediaId: null,
        reason: REASON,
      },
    ]);
  });

  it('give the contact to nobody else, and nothing is written down for who was refused', async () => {
    const code = await called();
    for (const caller of [tung!, an!, kiemtoan!, partner!])
      expect(await reveal(caller, code)).toMatchObject({ __typename: 'NotFound' });
    expect(await reveal(chutich!, code)).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await reveal(nobody!, code)).toMatchObject({ __typename: 'NotSignedIn' });
    for (const reason of ['', '   ', 'xem', 'x'.repeat(501)])
      expect(await reveal(lan!, code, reason)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: ['input', 'reason'] }],
      });
    expect(await log(minh!, code)).toEqual([]);
  });

  it('leave reporters their own contact whole, and tell them who looked at it', async () => {
    const { code } = await photographed();
    await city.server.database
      .em()
      .execute('update report set reporter_phone = ? where code = ?', ['+84901000001', code]);
    expect((await read(nhung!, code, 'reporter { phone }')).reporter.phone).toBe('+84901000001');
    expect((await read(lan!, code, 'reporter { phone }')).reporter.phone).toBe('090•••001');
    expect(await reveal(nhung!, code)).toMatchObject({ __typename: 'ActionNotAllowed' });
    await reveal(hung!, code);
    const english = await city.as('nhung', 'en');
    const asked = 'dataAccess { at by what reason }';
    expect((await read(nhung!, code, asked)).dataAccess).toEqual([
      {
        at: '2026-11-18T02:00:00.000Z',
        by: 'Cán bộ xử lý · Chiếu sáng đô thị Hải Phòng',
        what: 'CONTACT',
        reason: REASON,
      },
    ]);
    expect((await read(english, code, asked)).dataAccess[0].by).toContain('Handling officer');
    expect(JSON.stringify(await read(nhung!, code, asked))).not.toContain('hung');
    for (const caller of [lan!, hung!, minh!]) expect((await read(caller, code, asked)).dataAccess).toEqual([]);
  });

  it('open the sealed original for the supervisor alone, once for each reason', async () => {
    const { code, id, file } = await photographed();
    for (const caller of [lan!, hung!, ha!, chutich!, nhung!])
      expect(await open(caller, id)).toMatchObject({ __typename: 'ActionNotAllowed' });
    for (const caller of [tung!, an!, kiemtoan!, partner!])
      expect(await open(caller, id)).toMatchObject({ __typename: 'NotFound' });
    expect(await open(nobody!, id)).toMatchObject({ __typename: 'NotSignedIn' });
    expect(await open(minh!, id, 'xem')).toMatchObject({ fields: [{ code: 'TOO_SHORT' }] });
    expect(await open(minh!, '00000000-0000-7000-8000-000000000000')).toMatchObject({ __typename: 'NotFound' });
    expect(await open(minh!, 'no-id')).toMatchObject({ __typename: 'NotFound' });
    expect(await log(minh!, code)).toEqual([]);

    const pass = await open(minh!, id);
    expect(pass.address).toMatch(/^\/files\/feedback\/originals\/[0-9a-f-]{36}\?exp=\d+&sig=/);
    const answer = await fetch(`${city.address}${pass.address}`);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
      200,
      'private, no-store',
      'image/jpeg',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true);
    expect((await fetch(`${city.address}${pass.address}`)).status).toBe(404);
    const again = await open(minh!, id, 'Xem lại lần nữa để che đúng');
    expect((await fetch(`${city.address}${again.address}`)).status).toBe(200);
    expect(await log(kiemtoan!, code)).toMatchObject([
      { what: 'ORIGINAL_PHOTO', mediaId: id, reason: 'Xem lại lần nữa để che đúng' },
      { what: 'ORIGINAL_PHOTO', mediaId: id, staff: { id: 'staff:minh.1022' }, role: 'DESK_SUPERVISOR' },
    ]);
    expect((await read(nhung!, code, 'dataAccess { what by }')).dataAccess).toHaveLength(2);
  });

  it('open nothing by a forged, borrowed or late address', async () => {
    const { id } = await photographed();
    const other = await photographed();
    const [pass, second] = [await open(minh!, id), await open(minh!, other.id)];
    const [path] = pass.address.split('?');
    const query = second.address.split('?')[1];
    for (const address of [
      path,
      `${path}?${query}`,
      `${pass.address}0`,
      pass.address.replace('/originals/', '/media/'),
    ])
      expect((await fetch(`${city.address}${address}`)).status).toBe(404);
    city.clock.advance(61_000);
    expect((await fetch(`${city.address}${pass.address}`)).status).toBe(404);
  });

  it('are read by the supervisor and the auditor only, newest first, page by page', async () => {
    const code = await called();
    for (const reason of ['Lý do thứ nhất', 'Lý do thứ hai', 'Lý do thứ ba']) {
      city.clock.advance(1_000);
      await reveal(lan!, code, reason);
    }
    const first = (await kiemtoan!.ask(LOG, { code, first: 2 })).data.accessLog;
    expect(first.edges.map(({ node }: { node: { reason: string } }) => node.reason)).toEqual([
      'Lý do thứ ba',
      'Lý do thứ hai',
    ]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await minh!.ask(LOG, { code, first: 2, after: first.pageInfo.endCursor })).data.accessLog;
    expect(rest.edges).toMatchObject([{ node: { reason: 'Lý do thứ nhất' } }]);
    expect((await kiemtoan!.ask(LOG, {})).data.accessLog.totalCount).toBeGreaterThan(3);
    for (const caller of [lan!, hung!, ha!, chutich!, nhung!, partner!])
      expect((await caller.ask(LOG, { code })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await nobody!.ask(LOG, { code })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('can be neither changed nor deleted once written down', async () => {
    const code = await called();
    await reveal(lan!, code);
    for (const sql of ['update access_log set reason = ?', 'delete from access_log where reason <> ?'])
      await expect(city.server.database.em().execute(sql, ['x'])).rejects.toThrow('written once');
  });
});
