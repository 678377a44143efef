import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { act, draft, read, steps } from './acts.js';
import { City, type Who } from './city.js';

const GPS_COMMENT = 'CANARY-EXIF';
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
const jpeg = () =>
  noise(800, 500)
    .withExif({
      IFD0: { Artist: GPS_COMMENT, DateTime: '2026:11:17 08:30:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 51/1 0/1' },
    })
    .jpeg({ quality: 95 })
    .toBuffer();

describe('photos', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.open();
  });
  afterAll(() => city.close());

  const tus = async (
    who: Who | 'nobody',
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Buffer,
  ): Promise<Response> =>
    fetch(`${city.address}${path}`, {
      method,
      headers: {
        'tus-resumable': '1.0.0',
        ...(who !== 'nobody' && { authorization: `Bearer ${await city.token(who)}` }),
        ...headers,
      },
      ...(body && { body: new Uint8Array(body) }),
    });
  const begin = async (who: Who | 'nobody', size: number, type = 'image/jpeg'): Promise<Response> => {
    const metadata = `filename ${Buffer.from('ảnh.jpg').toString('base64')},filetype ${Buffer.from(type).toString('base64')},kind ${Buffer.from('BEFORE').toString('base64')}`;
    return tus(who, 'POST', '/files/feedback/uploads', { 'upload-length': String(size), 'upload-metadata': metadata });
  };
  const patch = (who: Who, path: string, offset: number, body: Buffer): Promise<Response> =>
    tus(
      who,
      'PATCH',
      path,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body,
    );
  const upload = async (who: Who, file: Buffer): Promise<{ id: string; answer: Response }> => {
    const path = (await begin(who, file.length)).headers.get('location')!;
    const answer = await patch(who, path, 0, file);
    return { id: path.split('/').at(-1)!, answer };
  };

  it('come up in pieces and go on where they stopped, for their owner only', async () => {
    const file = await jpeg();
    const begun = await begin('nhung', file.length);
    expect(begun.status).toBe(201);
    const path = begun.headers.get('location')!;
    expect(path).toMatch(/^\/files\/feedback\/uploads\/[0-9a-f-]{36}$/);
    expect((await patch('nhung', path, 0, file.subarray(0, 30_000))).status).toBe(204);
    expect((await tus('an', 'HEAD', path)).status).toBe(404);
    expect((await patch('an', path, 30_000, file.subarray(30_000))).status).toBe(404);
    expect((await tus('nhung', 'GET', path)).status).toBe(404);
    const half = await tus('nhung', 'HEAD', path);
    expect(half.headers.get('upload-offset')).toBe('30000');
    expect((await patch('nhung', path, 20_000, file.subarray(20_000))).status).toBe(409);
    expect((await patch('nhung', path, 30_000, file.subarray(30_000))).status).toBe(204);
    const whole = await tus('nhung', 'HEAD', path);
    expect([whole.status, whole.headers.get('upload-offset')]).toEqual([200, String(file.length)]);
  });

  it('are refused with a reason when they are too big, no image whatever the name, or a bomb', async () => {
    expect(await (await begin('nhung', 16 * 1024 * 1024)).json()).toMatchObject({ code: 'PHOTO_TOO_BIG' });
    expect(await (await begin('nhung', 100, 'application/pdf')).json()).toMatchObject({ code: 'NOT_AN_IMAGE' });
    const fake = await upload(
      'nhung',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'.padEnd(600)),
    );
    expect([fake.answer.status, await fake.answer.json()]).toEqual([
      415,
      { code: 'NOT_AN_IMAGE', message: 'Tệp này không phải ảnh.' },
    ]);
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    const burst = await upload('nhung', bomb);
    expect([burst.answer.status, ((await burst.answer.json()) as { code: string }).code]).toEqual([
      413,
      'TOO_MANY_PIXELS',
    ]);
    const cut = await upload('nhung', (await jpeg()).subarray(0, 9_000));
    expect(((await cut.answer.json()) as { code: string }).code).toBe('BROKEN_IMAGE');
    const nhung = await city.as('nhung');
    expect(await act(nhung, 'submitReport', draft({ mediaIds: [cut.id] }))).toMatchObject({
      __typename: 'MediaProblem',
      code: 'MEDIA_FAILED',
    });
    expect((await begin('nobody', 100)).status).toBe(401);
  });

  it('are made anew without what the camera wrote, and the original lies sealed', async () => {
    const nhung = await city.as('nhung');
    const { id } = await upload('nhung', await jpeg());
    const an = await city.as('an');
    expect(await act(an, 'submitReport', draft({ mediaIds: [id] }))).toMatchObject({ code: 'MEDIA_MISSING' });
    const { code } = await act(nhung, 'submitReport', draft({ mediaIds: [id] }));
    expect(await act(nhung, 'submitReport', draft({ mediaIds: [id] }))).toMatchObject({ code: 'MEDIA_USED' });
    const [photo] = (await read(nhung, code, 'media { id state kind list screen full width height thumbHash takenAt }'))
      .media;
    expect(photo).toMatchObject({
      id,
      state: 'READY',
      kind: 'BEFORE',
      width: 800,
      height: 500,
      takenAt: '2026-11-17T01:30:00.000Z',
    });
    for (const size of ['list', 'screen', 'full']) {
      const answer = await fetch(`${city.address}${photo[size]}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { exif, width } = await sharp(bytes).metadata();
      expect([answer.status, exif, width! <= 800]).toEqual([200, undefined, true]);
      expect(bytes.includes(GPS_COMMENT)).toBe(false);
    }
    const sealed = await readdir(join(city.folder, 'feedback/media/sealed'));
    expect(sealed).toContain(id);
    expect((await readdir(join(city.folder, 'feedback/uploads'))).some((file) => file.startsWith(id))).toBe(false);
    for (const path of [
      `/files/feedback/media/${id}/original`,
      `/files/feedback/media/sealed/${id}`,
      `/files/feedback/media/..%2Fsealed%2F${id}/full`,
    ])
      expect((await fetch(`${city.address}${path}`)).status).toBe(404);
  });

  it('open by a signed link while the report is private, freely while it is public', async () => {
    const [nhung, lan, minh, nobody] = [
      await city.as('nhung'),
      await city.as('lan'),
      await city.as('minh'),
      await city.as('nobody'),
    ];
    const { id } = await upload('nhung', await jpeg());
    const { code } = await act(nhung, 'submitReport', draft({ mediaIds: [id] }));
    const plain = `${city.address}/files/feedback/media/${id}/list`;
    const signed = (await read(lan, code, 'media { list }')).media[0].list;
    expect(signed).toMatch(/\?exp=\d+&sig=/);
    expect((await fetch(plain)).status).toBe(404);
    expect((await fetch(`${city.address}${signed}`)).headers.get('cache-control')).toContain('private');
    expect((await fetch(`${city.address}${signed.replace('/list', '/full')}`)).status).toBe(404);
    await steps(code, [lan, 'receiveReport'], [minh, 'publishReport']);
    expect((await read(nobody, code, 'media { list }')).media[0].list).toBe(`/files/feedback/media/${id}/list`);
    const open = await fetch(plain);
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await fetch(plain, { headers: { 'if-none-match': open.headers.get('etag')! } })).status).toBe(304);
    await steps(code, [minh, 'hideReport', { reason: 'mặt người' }]);
    expect((await fetch(plain)).status).toBe(404);
    city.clock.advance(13 * 3_600_000);
    expect((await fetch(`${city.address}${signed}`)).status).toBe(404);
  });

  it('of a result stay among staff until it is approved', async () => {
    const [nhung, lan, minh, hung, ha, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'ha', 'nobody'] as const).map((who) => city.as(who)),
    );
    const { code } = await act(nhung!, 'submitReport', draft());
    const { id } = await upload('hung', await jpeg());
    await steps(
      code,
      [lan!, 'receiveReport'],
      [minh!, 'publishReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'submitResult', { text: 'Xong', mediaIds: [id] }],
    );
    expect((await read(nobody!, code, 'media { id }')).media).toEqual([]);
    expect((await fetch(`${city.address}/files/feedback/media/${id}/list`)).status).toBe(404);
    expect((await read(ha!, code, 'media(kind: AFTER) { id }')).media).toEqual([{ id }]);
    await steps(code, [ha!, 'approveResult']);
    expect(
      (await read(nobody!, code, 'media(kind: AFTER) { id } timeline { edges { node { action media { id } } } }'))
        .media,
    ).toEqual([{ id }]);
    expect((await fetch(`${city.address}/files/feedback/media/${id}/list`)).status).toBe(200);
  });
});
