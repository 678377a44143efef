import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import sharp from 'sharp';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';
import { upload } from './uploads.js';

const [WIDTH, HEIGHT] = [800, 500];
const picture = () =>
  sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();
const BOX = { x: 0.25, y: 0.2, width: 0.5, height: 0.4 };
const PHOTO = `media { id list screen full thumbHash isRedacted isWithheld visibleBoxes: boxes { x y width height }
  publicVersion { list screen full thumbHash } }`;

describe('the public version', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody, reader]: GraphQLCaller[] = [];
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
      'reader',
    ] as const;
    [nhung, an, lan, minh, hung, ha, tung, chutich, kiemtoan, nobody, reader] = await Promise.all(
      all.map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const fetched = (path: string): Promise<Response> => fetch(`${city.address}${path}`);
  const bytesOf = async (path: string): Promise<Buffer> => Buffer.from(await (await fetched(path)).arrayBuffer());
  const withPhotos = async (count = 1, more: object = {}): Promise<{ code: string; ids: string[] }> => {
    const ids = await Promise.all(Array.from({ length: count }, async () => upload(city, 'nhung', await picture())));
    const { code } = await act(nhung!, 'submitReport', draft({ mediaIds: ids, ...more }));
    await steps(code, [lan!, 'receiveReport']);
    return { code, ids };
  };
  const redact = (code: string, input: object) => steps(code, [minh!, 'redactReport', input]);
  const spread = async (file: Buffer, left: number, top: number): Promise<number> => {
    const { width } = await sharp(file).metadata();
    const by = width! / WIDTH;
    const area = {
      left: Math.round(left * by),
      top: Math.round(top * by),
      width: Math.round(80 * by),
      height: Math.round(60 * by),
    };
    const { channels } = await sharp(await sharp(file).extract(area).png().toBuffer()).stats();
    return channels[0]!.stdev;
  };

  it('has the boxes destroyed in every size and everything outside as it was', async () => {
    const { code, ids } = await withPhotos();
    await redact(code, { photos: [{ mediaId: ids[0], boxes: [BOX] }] });
    const [mine] = (await read(minh!, code, PHOTO)).media;
    expect(mine).toMatchObject({ isRedacted: true, visibleBoxes: [BOX], full: null });
    await steps(code, [minh!, 'publishReport']);
    const [shown] = (await read(nobody!, code, PHOTO)).media;
    expect(shown).toMatchObject({ id: ids[0], isRedacted: true, visibleBoxes: [], publicVersion: null });
    const whole = await bytesOf(mine.screen);
    for (const size of ['screen', 'full'] as const) {
      const file = await bytesOf(shown[size]);
      expect(await spread(whole, 300, 180)).toBeGreaterThan(25);
      expect(await spread(file, 300, 180)).toBeLessThan(14);
      expect(await spread(file, 20, 20)).toBeGreaterThan(25);
    }
    const [before, after] = await Promise.all(
      [whole, await bytesOf(shown.full)].map((file) =>
        sharp(file).resize(WIDTH, HEIGHT).extract({ left: 20, top: 20, width: 100, height: 60 }).raw().toBuffer(),
      ),
    );
    const off = before!.reduce((sum, value, at) => sum + Math.abs(value - after![at]!), 0) / before!.length;
    expect(off).toBeLessThan(12);
    expect(await spread(await bytesOf(shown.list), 300, 180)).toBeLessThan(14);
    expect(shown.thumbHash).not.toBe(mine.thumbHash);
  });

  it('has addresses of its own: no address from before opens anything any more', async () => {
    const { code, ids } = await withPhotos();
    await steps(code, [minh!, 'publishReport']);
    const [before] = (await read(nobody!, code, PHOTO)).media;
    for (const size of ['list', 'screen', 'full']) expect((await fetched(before[size])).status).toBe(200);
    expect((await fetched(before.list)).headers.get('cache-control')).toContain('s-maxage=0');
    await redact(code, { photos: [{ mediaId: ids[0], boxes: [BOX] }] });
    for (const size of ['list', 'screen', 'full']) {
      expect((await fetched(before[size])).status).toBe(404);
      expect(
        (await fetch(`${city.address}${before[size]}`, { headers: { 'if-none-match': `"${ids[0]}-${size}"` } })).status,
      ).toBe(404);
    }
    const [first] = (await read(nobody!, code, PHOTO)).media;
    expect(first.list).not.toBe(before.list);
    expect((await fetched(first.full)).status).toBe(200);
    await redact(code, { photos: [{ mediaId: ids[0], boxes: [BOX, { x: 0, y: 0, width: 0.1, height: 0.1 }] }] });
    expect((await fetched(first.full)).status).toBe(404);
    const [second] = (await read(nobody!, code, PHOTO)).media;
    expect((await fetched(second.full)).status).toBe(200);
    const kept = await readdir(join(city.folder, 'feedback/media/public'), { recursive: true });
    expect(kept.some((name) => name.includes(`${first.list.split('/').at(-2)}/`))).toBe(false);
    await steps(code, [minh!, 'hideReport', { reason: 'xem lại' }]);
    expect((await fetched(second.full)).status).toBe(404);
  });

  it('leaves the sealed original and the reporter’s own photo as they were', async () => {
    const { code, ids } = await withPhotos();
    await redact(code, { photos: [{ mediaId: ids[0], boxes: [BOX] }] });
    await steps(code, [minh!, 'publishReport']);
    const [own] = (await read(nhung!, code, PHOTO)).media;
    expect(own).toMatchObject({ isRedacted: true, visibleBoxes: [] });
    expect(await spread(await bytesOf(own.full), 300, 180)).toBeGreaterThan(25);
    expect(await readdir(join(city.folder, 'feedback/media/sealed'))).toContain(ids[0]);
  });

  it('shows the reporter only the public version of what the unit photographed', async () => {
    const { code } = await withPhotos();
    const id = await upload(city, 'hung', await picture());
    await steps(
      code,
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'submitResult', { text: 'Đã thay bóng đèn, hoạt động bình thường.', mediaIds: [id] }],
    );
    await redact(code, { photos: [{ mediaId: id, boxes: [BOX] }] });
    await steps(code, [ha!, 'approveResult']);
    const [shown] = (await read(nhung!, code, `media(kind: AFTER) { id full isRedacted }`)).media;
    expect(shown.isRedacted).toBe(true);
    expect(await spread(await bytesOf(shown.full), 300, 180)).toBeLessThan(14);
  });

  it('may leave out single photos, also those of a result before it is approved', async () => {
    const { code, ids } = await withPhotos(2);
    await redact(code, { photos: [{ mediaId: ids[0], withheld: true }] });
    await steps(code, [minh!, 'publishReport']);
    expect((await read(nobody!, code, PHOTO)).media).toMatchObject([{ id: ids[1], isWithheld: false }]);
    expect((await read(nhung!, code, PHOTO)).media.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect((await fetched(`/files/feedback/media/${ids[0]}/list`)).status).toBe(404);
    const after = await upload(city, 'hung', await picture());
    await steps(
      code,
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'submitResult', { text: 'Đã thay bóng đèn, hoạt động bình thường.', mediaIds: [after] }],
      [minh!, 'redactReport', { photos: [{ mediaId: after, withheld: true }] }],
      [ha!, 'approveResult'],
    );
    expect((await read(nobody!, code, 'media(kind: AFTER) { id }')).media).toEqual([]);
    expect((await read(nhung!, code, 'media(kind: AFTER) { id }')).media).toEqual([{ id: after }]);
    expect((await fetched(`/files/feedback/media/${after}/full`)).status).toBe(404);
    await redact(code, { photos: [{ mediaId: after, withheld: false }] });
    expect((await read(nobody!, code, 'media(kind: AFTER) { id }')).media).toEqual([{ id: after }]);
  });

  it('replaces the words in every door, and the original words cannot be found by trying', async () => {
    const body = 'Đèn hỏng ngay cạnh nhà ông CANARYTEN, gọi 0912345678 hoặc email canary@nha.vn để hỏi.';
    const { code, ids } = await withPhotos(1, {
      title: 'CANARYTITLE đèn hỏng',
      body,
      address: 'Số 77/9 Ngõ CANARYNGO',
    });
    await redact(code, {
      words: { title: 'Đèn hỏng', body: 'Đèn hỏng ngay cạnh nhà dân, gọi ••• để hỏi.' },
      photos: [{ mediaId: ids[0], boxes: [BOX] }],
      note: 'CANARYNOTE che tên và số điện thoại',
    });
    const { id } = await steps(code, [minh!, 'publishReport']);
    const all = `code title body publicTitle publicBody address location { lat lng } ${PHOTO} timeline { edges { node { action text media { id list } } } }`;
    for (const caller of [nobody!, an!, reader!, tung!]) {
      const stream = caller.watch(
        `subscription { reportChanged(code: "${code}", after: "${Buffer.from('["t",0]').toString('base64url')}") { entry { text media { full } } report { ${all} } } }`,
      );
      const live = (await stream.next()).value;
      await stream.return?.(undefined);
      const told = JSON.stringify([
        live,
        await caller.ask(`{ report(code: "${code}") { ${all} }
          reports(filter: { search: "${code}" }) { edges { node { ${all} } } }
          street: reports(filter: { search: "đèn hỏng" }) { edges { node { ${all} } } }
          reportMap(box: { west: 106, south: 20, east: 108, north: 22 }, zoom: 18) { points { code title } }
          _entities(representations: [{ __typename: "Report", id: "${id}" }]) { ... on Report { ${all} } } }`),
      ]);
      expect(told).toContain('nhà dân');
      expect(told).not.toContain('errors');
      for (const secret of [
        'CANARYTEN',
        'CANARYTITLE',
        'CANARYNOTE',
        '0912345678',
        'canary@',
        '77/9',
        `media/${ids[0]}/`,
      ])
        expect(told).not.toContain(secret);
      for (const probe of ['CANARYTEN', 'CANARYTITLE', '0912345678', 'canary@nha.vn', '77/9 canaryngo', 'CANARYNOTE'])
        expect(await caller.ask(`{ reports(filter: { search: "${probe}" }) { totalCount } }`)).toMatchObject({
          data: { reports: { totalCount: 0 } },
        });
      expect(await caller.ask(`{ reports(filter: { search: "canaryngo den hong" }) { totalCount } }`)).toMatchObject({
        data: { reports: { totalCount: 1 } },
      });
    }
    expect(await read(nhung!, code, 'title body publicTitle')).toEqual({
      title: 'CANARYTITLE đèn hỏng',
      body,
      publicTitle: 'Đèn hỏng',
    });
    expect(await read(chutich!, code, 'body publicBody')).toEqual({
      body,
      publicBody: 'Đèn hỏng ngay cạnh nhà dân, gọi ••• để hỏi.',
    });
    await redact(code, { words: {} });
    expect((await read(nobody!, code, 'body')).body).toBe(body);
  });

  it('reaches who watches the report at the moment it is made', async () => {
    const { code, ids } = await withPhotos();
    await steps(code, [minh!, 'publishReport']);
    const stream = nobody!.watch(
      `subscription { reportChanged(code: "${code}") { entry { action text visibility } report { body media { full } } } }`,
    );
    const before = (await stream.next()).value!.data.reportChanged;
    await redact(code, {
      words: { body: 'Lời công khai' },
      photos: [{ mediaId: ids[0], boxes: [BOX] }],
      note: 'CANARY',
    });
    const after = (await stream.next()).value!.data.reportChanged;
    expect(after).toMatchObject({ entry: { action: 'REDACT', text: null }, report: { body: 'Lời công khai' } });
    expect(after.report.media[0].full).not.toBe(before.report.media[0].full);
    await stream.return?.(undefined);
  });

  it('is made by the desk’s supervisor alone', async () => {
    const { code, ids } = await withPhotos();
    const input = { code, version: 2, photos: [{ mediaId: ids[0], boxes: [BOX] }] };
    for (const caller of [lan!, nhung!, chutich!])
      expect(await act(caller, 'redactReport', input)).toMatchObject({ __typename: 'ActionNotAllowed' });
    for (const caller of [an!, hung!, tung!, kiemtoan!, reader!])
      expect(await act(caller, 'redactReport', input)).toMatchObject({ __typename: 'NotFound' });
    expect(await act(nobody!, 'redactReport', input)).toMatchObject({ __typename: 'NotSignedIn' });
    expect(await act(minh!, 'redactReport', { ...input, version: 1 })).toMatchObject({
      __typename: 'ReportChangedMeanwhile',
    });
    expect((await read(lan!, code, PHOTO)).media[0].isRedacted).toBe(false);
  });

  it('names what is wrong with a box', async () => {
    const { code, ids } = await withPhotos();
    const problem = async (boxes: object[], more: object = {}) => {
      const input = { code, version: 2, photos: [{ mediaId: ids[0], boxes }], ...more };
      const answer = await act(minh!, 'redactReport', input);
      return (answer.fields ?? [{ path: [], code: answer.code }])[0];
    };
    const path = ['input', 'photos', '0', 'boxes'];
    expect(await problem([{ ...BOX, x: 0.6 }])).toMatchObject({ code: 'BOX_OUTSIDE', path: [...path, '0'] });
    expect(await problem([BOX, { ...BOX, y: -0.1 }])).toMatchObject({ code: 'BOX_OUTSIDE', path: [...path, '1'] });
    expect(await problem([{ ...BOX, width: 0.001 }])).toMatchObject({ code: 'BOX_TOO_SMALL' });
    expect(await problem([{ ...BOX, height: -0.1 }])).toMatchObject({ code: 'BOX_TOO_SMALL' });
    expect(await problem(Array.from({ length: 41 }, () => BOX))).toMatchObject({
      code: 'TOO_MANY_BOXES',
      path,
      message: expect.stringContaining('40'),
    });
    expect(await problem([], { photos: [] })).toMatchObject({ code: 'NOTHING_TO_REDACT' });
    expect(await problem([], { photos: [{ mediaId: ids[0] }, { mediaId: ids[0], withheld: true }] })).toMatchObject({
      code: 'PHOTO_TWICE',
    });
    const other = await withPhotos();
    expect(await problem([], { photos: [{ mediaId: other.ids[0], boxes: [BOX] }] })).toMatchObject({
      code: 'MEDIA_MISSING',
    });
    expect(await problem([], { photos: [{ mediaId: 'x', withheld: true }] })).toMatchObject({ code: 'MEDIA_MISSING' });
    expect(await problem([], { words: { body: 'x'.repeat(2_001) } })).toMatchObject({
      code: 'TOO_LONG',
      path: ['input', 'words', 'body'],
    });
  });

  it('is not there when somebody was faster: nothing of it stays behind', async () => {
    const { code, ids } = await withPhotos();
    const count = async () =>
      (await readdir(join(city.folder, 'feedback/media/public'), { recursive: true }).catch(() => [])).length;
    const before = await count();
    const input = { code, version: 2, photos: [{ mediaId: ids[0], boxes: [BOX] }] };
    const answers = await Promise.all([act(minh!, 'redactReport', input), act(minh!, 'redactReport', input)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Report', 'ReportChangedMeanwhile']);
    const files = (await readdir(join(city.folder, 'feedback/media/public'), { recursive: true })).filter((name) =>
      /\.(jpg|webp)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(await count()).toBeGreaterThan(before);
    const [row] = await city.server.database
      .em()
      .execute<{ n: string }[]>('select count(*) as n from redaction where media_id = ?::uuid', [ids[0]]);
    expect(Number(row!.n)).toBe(1);
  });
});
