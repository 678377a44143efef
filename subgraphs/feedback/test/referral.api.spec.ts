import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { readFile } from 'node:fs/promises';
import { closeUnansweredReferral } from '../src/referral/close-unanswered-referral.job.js';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const DAY = 86_400_000;

describe('a report passed to a body outside the platform', () => {
  let city: City;
  let [nhung, lan, minh, hung, nobody]: GraphQLCaller[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'nobody'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const referred = async (more: object = {}): Promise<string> => {
    const { code } = (await act(nhung!, 'submitReport', draft())) as { code: string };
    await steps(
      code,
      [lan!, 'receiveReport'],
      [lan!, 'referOutReport', { bodyName: 'Cục Hàng hải', reason: 'Nhờ xem luồng lạch', ...more }],
    );
    return code;
  };
  /** The path of the link on our own server. */
  const pathOf = async (code: string): Promise<string> => {
    const { referral } = await read(lan!, code, 'referral { link }');
    return new URL(referral.link).pathname;
  };
  const open = (path: string, language = 'vi'): Promise<Response> =>
    fetch(`${city.address}${path}`, { headers: { 'accept-language': language } });
  const reply = (path: string, fields: Record<string, string | Blob>): Promise<Response> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return fetch(`${city.address}${path}`, { method: 'POST', body: form });
  };

  it('gets a link that only the desk sees', async () => {
    const code = await referred();
    const { referral } = await read(lan!, code, 'referral { bodyName reason link expiresAt answeredAt }');
    expect(referral).toMatchObject({ bodyName: 'Cục Hàng hải', reason: 'Nhờ xem luồng lạch', answeredAt: null });
    expect(referral.link).toMatch(/^http:\/\/identity\.test\/refer\/[\w-]{43}$/);
    expect((await read(nhung!, code, 'referral { link }')).referral).toBeNull();
    expect((await read(minh!, code, 'referral { link }')).referral.link).toBe(referral.link);
    const rows = await city.server.database.em().execute('select * from referral');
    expect(JSON.stringify(rows)).not.toContain(referral.link.split('/').at(-1));
  });

  it('shows the outside body the public-safe part, never who reported', async () => {
    const path = await pathOf(await referred());
    const answer = await open(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain('Đèn đường trước cổng trường');
    expect(page).toContain('Hai Bà Trưng, phường Lê Chân');
    expect(page).toContain('Nhờ xem luồng lạch');
    for (const secret of ['Số 12', 'nhung', 'Nhung', '+849', '20.8411']) expect(page).not.toContain(secret);
    expect(await (await open(path, 'en')).text()).toContain('A report passed to Cục Hàng hải');
  });

  it('shows no more than the public may read, in both languages, once the words were made safe', async () => {
    const code = await referred();
    const { version } = await read(lan!, code, 'version');
    const words = { title: 'Đèn tắt gần trường', body: 'Đèn tắt ba hôm nay.' };
    const redaction = { code, version, words, note: 'Có tên người' };
    expect(await act(minh!, 'redactReport', redaction)).toMatchObject({ __typename: 'Report' });
    const path = await pathOf(code);
    for (const [language, heading] of [
      ['vi', 'Phản ánh chuyển đến Cục Hàng hải'],
      ['en', 'A report passed to Cục Hàng hải'],
    ] as const)
      for (const answer of [await open(path, language), await open(`${path}?lang=${language}`, 'fr')]) {
        const page = await answer.text();
        expect([answer.status, page]).toEqual([200, expect.stringContaining(`<html lang="${language}">`)]);
        for (const shown of [heading, code, words.title, words.body]) expect(page).toContain(shown);
        for (const secret of ['Số 12', 'nhung', 'Nhung', 'lan.1022', '+849', '20.8', 'cổng trường', redaction.note])
          expect(page).not.toContain(secret);
        expect(page).not.toMatch(/<script|https?:/); // nothing of its own runs, nothing is fetched from elsewhere
      }
  });

  it('is resolved by the answer of the outside body, with its photo', async () => {
    const code = await referred();
    const path = await pathOf(code);
    const photo = new Blob([await readFile(new URL('./pictures/petal.heic', import.meta.url))], { type: 'image/heic' });
    const answer = await reply(path, { choice: 'DONE', text: 'Đã nạo vét <b>luồng</b>.', photo });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Đã nhận trả lời');
    expect(await read(nhung!, code, 'status result { text } media(kind: AFTER) { state }')).toEqual({
      status: 'RESOLVED',
      result: { text: 'Cục Hàng hải: Đã nạo vét <b>luồng</b>.' },
      media: [{ state: 'READY' }],
    });
    expect((await read(nhung!, code, 'allowedActions')).allowedActions).toEqual(
      expect.arrayContaining(['RATE', 'REOPEN']),
    );
  });

  it('goes back to the desk when it is not theirs, and the time with them is a pause', async () => {
    const code = await referred();
    const { dueAt } = await read(lan!, code, 'dueAt');
    city.clock.advance(2 * DAY);
    expect((await reply(await pathOf(code), { choice: 'NOT_OURS', text: 'Thuộc Sở Xây dựng.' })).status).toBe(200);
    const seen = await read(nhung!, code, 'status dueAt promise { pauses { to } }');
    expect(seen.status).toBe('RECEIVED');
    expect(Date.parse(seen.dueAt)).toBeGreaterThan(Date.parse(dueAt));
    expect(seen.promise.pauses[0].to).not.toBeNull();
    // passed on anew, the old link stays used and a new one is good
    // the clock may say in between that the desk is late
    await eventually(() => steps(code, [lan!, 'referOutReport', { bodyName: 'Cảng vụ' }]));
    expect((await open(await pathOf(code))).status).toBe(200);
  });

  it('is answered once: a link used twice says so, also when both come at once', async () => {
    const code = await referred();
    const path = await pathOf(code);
    const answers = await Promise.all(
      [1, 2, 3].map((n) => reply(path, { choice: 'DONE', text: `Xong lần ${n}, đã sửa.` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    const again = await reply(path, { choice: 'NOT_OURS', text: 'Thôi' });
    expect(again.status).toBe(410);
    expect(await again.text()).toContain('Liên kết đã được dùng');
    expect(await (await open(path, 'en')).text()).toContain('This link has been used');
    expect(await read(nhung!, code, 'status')).toEqual({ status: 'RESOLVED' });
    expect((await read(lan!, code, 'referral { link outcome }')).referral).toEqual({ link: null, outcome: 'DONE' });
  });

  it('asks again for what is missing, and keeps what was typed', async () => {
    const path = await pathOf(await referred());
    const answer = await reply(path, { text: 'Chữ đã viết "giữ"' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Cần chọn một trong hai');
    expect(page).toContain('Chữ đã viết &quot;giữ&quot;');
    expect((await reply(path, { choice: 'DONE', text: ' ' })).status).toBe(422);
    const noPhoto = new Blob(['not a photo'], { type: 'image/png' });
    expect((await reply(path, { choice: 'DONE', text: 'Xong', photo: noPhoto })).status).toBe(422);
    expect(
      (await fetch(`${city.address}${path}`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }))
        .status,
    ).toBe(422);
  });

  it('is too late after ninety days, when the report closes by itself', async () => {
    const code = await referred();
    const path = await pathOf(code);
    const { id } = await read(lan!, code, 'id');
    const [referral] = await city.server.database
      .em()
      .execute<{ id: string }[]>('select id from referral where report_id = ?::uuid', [id]);
    city.clock.advance(91 * DAY);
    const late = await reply(path, { choice: 'DONE', text: 'Muộn mà xong' });
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('Liên kết đã hết hạn');
    const { run } = closeUnansweredReferral(city.server.parts);
    await run({ reportId: id, referralId: referral!.id });
    await run({ reportId: id, referralId: referral!.id });
    expect(await read(nhung!, code, 'status')).toEqual({ status: 'CLOSED' });
    city.clock.advance(-91 * DAY);
  });

  it('is opened by nobody who guesses: wrong links are counted and shut out', async () => {
    expect((await open('/refer/' + 'A'.repeat(43))).status).toBe(404);
    const guess = (n: number): Promise<Response> =>
      fetch(`${city.address}/refer/guess-${n}`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    for (let n = 0; n < 20; n += 1) expect((await guess(n)).status).toBe(404);
    expect((await guess(20)).status).toBe(429);
    const path = await pathOf(await referred());
    expect((await open(path)).status).toBe(200); // others are not hindered
  });

  it('is passed on by the desk only, to somebody with a name and a true e-mail address', async () => {
    const { code } = (await act(nhung!, 'submitReport', draft())) as { code: string };
    await steps(code, [lan!, 'receiveReport']);
    const { version } = await read(lan!, code, 'version');
    const input = { code, version, bodyName: 'Cục Hàng hải' };
    for (const who of [nhung!, hung!, nobody!])
      expect(['ActionNotAllowed', 'NotFound', 'NotSignedIn']).toContain(
        (await act(who, 'referOutReport', input)).__typename,
      );
    expect(await act(lan!, 'referOutReport', { ...input, bodyName: ' ' })).toMatchObject({
      fields: [{ code: 'REQUIRED' }],
    });
    expect(await act(lan!, 'referOutReport', { ...input, email: 'not an address' })).toMatchObject({
      fields: [{ code: 'NOT_AN_EMAIL' }],
    });
  });
});
