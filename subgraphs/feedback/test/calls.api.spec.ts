import 'reflect-metadata';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { RECEIPT_PATH } from '../src/notices/receipt-door.js';
import { act, draft, read, steps } from './acts.js';
import { City, type Who } from './city.js';
import { openSmsGateway } from './sms-gateway.js';

const KEY = 'key-of-the-sms-gateway';
const PHONE = '0912345678';
const NOTE = 'Nghi do tủ điện cháy, chưa nói với dân';
const CARD = `query($phone: String!) { callerCard(phone: $phone) { isNumber name total
  openReports { code status } doneReports { code } } }`;
const NEAR = `query($location: GeoPointInput!, $fieldCode: String, $except: String) {
  nearbyReports(location: $location, fieldCode: $fieldCode, except: $except) { distanceM report { code status } } }`;
const TRACKED = `query($token: String!) { trackedReport(token: $token) { __typename
  ... on TrackedReport { code title body status address dueAt question mayRate cursor version
    category { code } ward { id } handlingUnit { id } media { id } result { text } rating { level comment }
    refusalGround { code text note } promise { dueAt } steps { action text actor { name staff { id } } } }
  ... on Problem { code message } } }`;
const RATE = `mutation($input: RateTrackedInput!) { rateTracked(input: $input) { __typename
  ... on Rating { level comment } ... on Problem { code } } }`;

describe('A call to 1022', () => {
  let city: City;
  let sms: Awaited<ReturnType<typeof openSmsGateway>>;
  const who: Who[] = ['nhung', 'lan', 'minh', 'hung', 'ha', 'tung', 'chutich', 'partner', 'kiemtoan'];
  const callers = {} as Record<Who | 'nobody', GraphQLCaller>;
  beforeAll(async () => {
    sms = await openSmsGateway();
    city = await City.open('2026-11-18T09:00:00+07:00', { sms: { url: sms.url, key: KEY, receipts: '' } });
    for (const one of [...who, 'nobody' as const]) callers[one] = await city.as(one);
  });
  afterAll(async () => {
    await city.close();
    sms.close();
  });
  const call = (more: object = {}, caller = callers.lan) =>
    act(
      caller,
      'submitReport',
      draft({ channel: 'HOTLINE', onBehalfOf: { name: 'Bà Hoa', phone: PHONE }, ...more }),
      '__typename code version trackingLink notices { template state to body }',
    );
  const tokenOf = (link: string): string => link.split('/t/')[1]!;
  const smsTo = (code: string, part: string) =>
    eventually(() => sms.taken.find(({ text }) => text.includes(code) && text.includes(part)));

  it('becomes a report with a code, and its SMS with the tracking link is on its way', async () => {
    const report = await call();
    expect(report.trackingLink).toMatch(/^http:\/\/identity\.test\/t\/HP-\d{6}-\d{4}-[\w-]{16}$/);
    expect(report.notices).toMatchObject([{ template: 'SUBMITTED', state: 'CREATED', to: '091•••678' }]);
    const message = await smsTo(report.code, 'đã ghi nhận');
    expect(message).toMatchObject({ to: PHONE });
    expect(message.text).toContain(report.trackingLink);
    expect(message.text).toContain('Ông/Bà');
  });

  it('shows the desk who is calling: the open reports of the number, however it is written', async () => {
    for (const phone of [PHONE, '+84912345678', '0912 345 678']) {
      const { data } = await callers.lan.ask(CARD, { phone });
      expect(data.callerCard).toMatchObject({ isNumber: true, name: 'Bà Hoa', total: 1, doneReports: [] });
      expect(data.callerCard.openReports).toHaveLength(1);
    }
    expect((await callers.lan.ask(CARD, { phone: '09' })).data.callerCard).toMatchObject({ isNumber: false, total: 0 });
  });

  it.each(['nobody', 'nhung', 'hung', 'chutich', 'partner', 'kiemtoan'] as const)(
    'shows no callers to %s',
    async (one) => {
      const { data, errors } = await callers[one].ask(CARD, { phone: PHONE });
      expect(data?.callerCard ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe(one === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    },
  );

  it('finds open reports nearby, nearest first, for who works on reports, each in the own queue', async () => {
    const mine = await call({ location: { lat: 20.8412, lng: 106.6789 } });
    const location = { lat: 20.8412, lng: 106.6789 };
    const near = async (one: Who, more: object = {}) =>
      (await callers[one].ask(NEAR, { location, ...more })).data.nearbyReports;
    const found = await near('lan');
    expect(found[0]).toMatchObject({ distanceM: 0, report: { code: mine.code } });
    expect(found[1].distanceM).toBeGreaterThan(5);
    expect(found[1].distanceM).toBeLessThan(20);
    expect(await near('lan', { fieldCode: 'GIAO_THONG' })).toEqual([]);
    expect((await near('lan', { except: mine.code })).map((one: never) => one['report']['code'])).not.toContain(
      mine.code,
    );
    expect(await near('hung')).toEqual([]);
    expect((await callers.nhung.ask(NEAR, { location })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await callers.nobody.ask(NEAR, { location })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    await steps(mine.code, [callers.lan, 'rejectReport', { groundCode: 'UNCLEAR', note: 'Ngoài phạm vi' }]);
    expect((await near('lan')).map((one: never) => one['report']['code'])).not.toContain(mine.code);
  });

  it('can be followed by its link alone, live, and rated at the end; each step is told by SMS', async () => {
    const { code, trackingLink } = await call({ onBehalfOf: { name: 'Ông Canary', phone: '0987654321' } });
    const token = tokenOf(trackingLink);
    const tracked = async () => (await callers.nobody.ask(TRACKED, { token })).data.trackedReport;
    expect(await tracked()).toMatchObject({ __typename: 'TrackedReport', code, status: 'SUBMITTED', mayRate: false });
    const live = callers.nobody.watch(
      `subscription($token: String!) { trackedReportChanged(token: $token) { cursor report { status steps { action } } } }`,
      { token },
    );
    const next = async () => (await live.next()).value.data.trackedReportChanged;
    expect(await next()).toMatchObject({ report: { status: 'SUBMITTED' } });
    await steps(code, [callers.lan, 'receiveReport', {}], [callers.lan, 'addInternalNote', { text: NOTE }]);
    expect((await next()).report.steps.map(({ action }: { action: string }) => action)).toEqual(['SUBMIT', 'RECEIVE']);
    await steps(
      code,
      [callers.lan, 'assignReport', { unitId: 'unit:CSHP' }],
      [callers.hung, 'acceptAssignment', {}],
      [callers.hung, 'submitResult', { text: 'Đã thay bóng và dây dẫn.', noPhotoReason: 'Trời mưa to.' }],
    );
    expect(await tracked()).toMatchObject({ result: null, mayRate: false });
    await steps(code, [callers.ha, 'approveResult', { acceptNoPhoto: true }]);
    const done = await tracked();
    expect(done).toMatchObject({ status: 'RESOLVED', result: { text: 'Đã thay bóng và dây dẫn.' }, mayRate: true });
    const told = JSON.stringify(done);
    for (const secret of ['0987654321', '987654321', 'Canary', NOTE, 'staff:']) expect(told).not.toContain(secret);
    const rated = await callers.nobody.ask(RATE, { input: { token, level: 'SATISFIED', comment: 'Cảm ơn' } });
    expect(rated.data.rateTracked).toEqual({ __typename: 'Rating', level: 'SATISFIED', comment: 'Cảm ơn' });
    expect(await tracked()).toMatchObject({ status: 'CLOSED', rating: { level: 'SATISFIED' }, mayRate: false });
    const again = await callers.nobody.ask(RATE, { input: { token, level: 'SATISFIED' } });
    expect(again.data.rateTracked).toMatchObject({ __typename: 'ActionNotAllowed' });
    const { notices } = await read(callers.lan, code, 'notices { template body }');
    expect(notices.map(({ template }: { template: string }) => template)).toEqual([
      'RESOLVED',
      'RECEIVED',
      'SUBMITTED',
    ]);
    expect(JSON.stringify(notices)).not.toContain(NOTE);
    await live.return?.();
  });

  it('has a link that opens one report only: a wrong, foreign or old one opens nothing', async () => {
    const { code, trackingLink } = await call();
    const token = tokenOf(trackingLink);
    const open = async (one: string) => (await callers.nobody.ask(TRACKED, { token: one })).data.trackedReport;
    for (const wrong of ['', 'x', code, `${token}x`, token.replace(/-\d{4}-/, '-9999-')])
      expect(await open(wrong)).toMatchObject({ __typename: 'NotFound' });
    const own = await act(callers.nhung, 'submitReport', draft(), 'code trackingLink');
    expect(own.trackingLink).toBeNull();
    expect(await open(tokenOf(city.server.parts.tracking.linkOf(own.code)))).toMatchObject({ __typename: 'NotFound' });
    await steps(code, [callers.lan, 'rejectReport', { groundCode: 'UNCLEAR', note: 'Không rõ vị trí' }]);
    expect(await open(token)).toMatchObject({ status: 'REJECTED', refusalGround: { code: 'UNCLEAR' } });
    city.clock.advance(91 * 86_400_000);
    expect(await open(token)).toMatchObject({ __typename: 'TrackingLinkEnded' });
    city.clock.set('2026-11-18T09:30:00+07:00');
    expect(await open(token)).toMatchObject({ code });
    for (let n = 0; n < 60; n += 1) await open(token);
    expect(await open(token)).toMatchObject({ __typename: 'TooOften' });
    city.clock.advance(60_000);
    expect(await open(token)).toMatchObject({ code });
  });

  it('shows its messages and its link to staff who may know the contact, and to nobody else', async () => {
    const { code } = await call();
    await steps(code, [callers.lan, 'receiveReport', {}], [callers.minh, 'publishReport', {}]);
    const seen = async (one: Who | 'nobody') => {
      const report = await read(callers[one], code, 'trackingLink notices { to } reporterReports { code }');
      return [report?.notices.length ?? 0, !!report?.trackingLink, (report?.reporterReports.length ?? 0) > 0];
    };
    expect(await seen('lan')).toEqual([2, true, true]);
    expect(await seen('chutich')).toEqual([0, false, false]);
    for (const one of ['nobody', 'nhung', 'hung', 'partner'] as const)
      expect(await seen(one)).toEqual([0, false, false]);
  });

  it('is told what is missing, and why it was not accepted, in polite words', async () => {
    const asked = await call();
    await steps(asked.code, [callers.lan, 'requestInformation', { question: 'Số nhà gần nhất là bao nhiêu?' }]);
    const question = (await callers.nobody.ask(TRACKED, { token: tokenOf(asked.trackingLink) })).data.trackedReport;
    expect(question.question).toBe('Số nhà gần nhất là bao nhiêu?');
    const bodies = async (code: string) =>
      (await read(callers.lan, code, 'notices { body }')).notices.map(({ body }: { body: string }) => body);
    expect((await bodies(asked.code))[0]).toContain('cần bổ sung: Số nhà gần nhất là bao nhiêu?');
    const refused = await call();
    await steps(refused.code, [
      callers.lan,
      'rejectReport',
      { groundCode: 'UNCLEAR', note: 'Mời gọi lại khi có địa chỉ' },
    ]);
    expect((await bodies(refused.code))[0]).toContain('không được tiếp nhận. Lý do:');
  });

  it('is tried again when the gateway is busy, given up when it refuses, and ends with its receipt', async () => {
    const state = async (code: string) =>
      (await read(callers.lan, code, 'notices { state attempts lastError }')).notices[0];
    sms.trouble.push(503);
    const busy = await call();
    const message = await eventually(() => sms.taken.find(({ text }) => text.includes(busy.code)), 15_000);
    expect(await eventually(async () => (await state(busy.code)).attempts === 2 && state(busy.code))).toMatchObject({
      state: 'SENDING',
    });
    const report = (id: string, key = KEY) =>
      fetch(`${city.address}${RECEIPT_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ id, state: 'DELIVERED' }),
      });
    expect((await report(message.id, 'another key')).status).toBe(403);
    expect((await report('sms-unknown')).status).toBe(404);
    expect((await report(message.id)).status).toBe(200);
    expect((await report(message.id)).status).toBe(200);
    expect(await state(busy.code)).toMatchObject({ state: 'DELIVERED', attempts: 2, lastError: null });
    sms.trouble.push(400);
    const refused = await call();
    const failed = await eventually(async () => (await state(refused.code)).state === 'FAILED' && state(refused.code));
    expect(failed).toMatchObject({ attempts: 1, lastError: 'the gateway answered 400' });
  });

  it('keeps the number sealed in the table of messages', async () => {
    const rows = await city.server.database
      .em()
      .execute<{ row: string }[]>(
        `select (notice - 'body')::text as row from (select to_jsonb(notice) as notice from notice) kept`,
      );
    expect(rows.length).toBeGreaterThan(5);
    for (const { row } of rows) expect(row).not.toMatch(/912345678|0987654321/);
  });
});
