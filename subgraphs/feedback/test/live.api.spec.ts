import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City } from './city.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Stream = AsyncIterator<{ data: any; errors?: { extensions?: Record<string, unknown> }[] }>;
const CHANGED = `subscription($code: String!, $after: String) { reportChanged(code: $code, after: $after) { cursor report { status version } entry { seq action text visibility } } }`;
const QUEUE = `subscription($view: QueueView! = ALL, $after: String) { queueChanged(view: $view, after: $after) { cursor kind code report { status } counts { view count } } }`;

const take = async (
  stream: Stream,
  count: number,
): Promise<{ cursor: string; entry: { seq: number; action: string; text: string | null } }[]> => {
  const taken = [];
  while (taken.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    if (value.errors) throw new Error(JSON.stringify(value.errors));
    taken.push(value.data.reportChanged);
  }
  return taken;
};
const move = async (stream: Stream) => (await stream.next()).value.data.queueChanged;

describe('watching a report', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, ha, nobody]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    await everybody();
  });
  afterAll(() => city.close());
  const everybody = async (): Promise<void> => {
    [nhung, an, lan, minh, hung, ha, nobody] = await Promise.all(
      (['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'nobody'] as const).map((who) => city.as(who)),
    );
  };
  const submitted = async (): Promise<{ code: string }> => act(nhung!, 'submitReport', draft());

  it('begins with the newest step, then tells each as it happens', async () => {
    const { code } = await submitted();
    const stream = nhung!.watch(CHANGED, { code }) as Stream;
    expect((await take(stream, 1))[0]?.entry).toMatchObject({ seq: 1, action: 'SUBMIT' });
    const waiting = take(stream, 2);
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP', note: 'nội bộ' }]);
    expect((await waiting).map(({ entry }) => [entry.seq, entry.action, entry.text])).toEqual([
      [2, 'RECEIVE', null],
      [3, 'ASSIGN', null],
    ]);
    await stream.return?.();
  });

  it('misses nothing and repeats nothing over a sleep, also when staff wrote notes in between', async () => {
    const { code } = await submitted();
    const first = nhung!.watch(CHANGED, { code }) as Stream;
    const cursor = (await take(first, 1))[0]!.cursor;
    await first.return?.();
    await steps(
      code,
      [lan!, 'addInternalNote', { text: 'CANARY' }],
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
      [hung!, 'postProgress', { text: 'CANARY', visibility: 'INTERNAL' }],
    );
    const again = nhung!.watch(CHANGED, { code, after: cursor }) as Stream;
    const missed = await take(again, 3);
    const live = take(again, 1);
    await steps(code, [hung!, 'postProgress', { text: 'Đang làm', visibility: 'REPORTER' }]);
    const all = [...missed, ...(await live)];
    expect(all.map(({ entry }) => entry.seq)).toEqual([3, 4, 5, 7]);
    expect(JSON.stringify(all)).not.toContain('CANARY');
    await again.return?.();
  });

  it('is gapless for many watchers while steps come fast, each resuming at its own place', async () => {
    const { code } = await submitted();
    const after = Buffer.from('["t",0]').toString('base64url');
    await steps(
      code,
      [lan!, 'receiveReport'],
      [lan!, 'assignReport', { unitId: 'unit:CSHP' }],
      [hung!, 'acceptAssignment'],
    );
    const watchers = Array.from({ length: 5 }, () => lan!.watch(CHANGED, { code, after }) as Stream);
    const seen = watchers.map((stream) => take(stream, 16));
    for (let at = 0; at < 12; at += 1)
      await steps(code, [hung!, 'postProgress', { text: `bước ${at}`, visibility: at % 2 ? 'PUBLIC' : 'INTERNAL' }]);
    for (const entries of await Promise.all(seen))
      expect(entries.map(({ entry }) => entry.seq)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    await Promise.all(watchers.map((stream) => stream.return?.()));
    const middle = Buffer.from('["t",9]').toString('base64url');
    const late = hung!.watch(CHANGED, { code, after: middle }) as Stream;
    expect((await take(late, 7)).map(({ entry }) => entry.seq)).toEqual([10, 11, 12, 13, 14, 15, 16]);
    await late.return?.();
  });

  it('tells the public no more than that the report is gone when it is hidden, and ends', async () => {
    const { code } = await submitted();
    await steps(code, [lan!, 'receiveReport'], [minh!, 'publishReport']);
    const stream = nobody!.watch(CHANGED, { code }) as Stream;
    expect((await take(stream, 1))[0]?.entry.action).toBe('RECEIVE');
    const next = stream.next();
    await steps(code, [minh!, 'hideReport', { reason: 'CANARY' }]);
    const last = (await next).value;
    expect(last).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(JSON.stringify(last)).not.toMatch(/CANARY|Đèn/);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(await read(an!, code)).toBeNull();
    expect(await read(nhung!, code, 'publication')).toEqual({ publication: 'HIDDEN' });
  });

  it('goes on after the server was restarted, from the cursor', async () => {
    const { code } = await submitted();
    const { cursor } = await steps(code, [lan!, 'receiveReport']);
    await city.restart();
    await everybody();
    await steps(code, [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    const stream = nhung!.watch(CHANGED, { code, after: cursor }) as Stream;
    expect((await take(stream, 1))[0]?.entry).toMatchObject({ seq: 3, action: 'ASSIGN' });
    await stream.return?.();
  });

  it('tells the desk what enters, changes in and leaves its view, with the counts', async () => {
    const stream = lan!.watch(QUEUE, { view: 'NEW' }) as Stream;
    const start = await move(stream);
    expect(start).toMatchObject({ kind: 'COUNTS', code: null });
    const news = (counts: { view: string; count: number }[]) => counts.find(({ view }) => view === 'NEW')!.count;
    const entered = move(stream);
    const { code } = await submitted();
    const came = await entered;
    expect(came).toMatchObject({ kind: 'ENTERED', code, report: { status: 'SUBMITTED' } });
    expect(news(came.counts)).toBe(news(start.counts) + 1);
    const updated = move(stream);
    await steps(code, [lan!, 'addInternalNote', { text: 'gọi lại' }]);
    expect(await updated).toMatchObject({ kind: 'UPDATED', code });
    const left = move(stream);
    await steps(code, [lan!, 'receiveReport']);
    expect(await left).toMatchObject({ kind: 'LEFT', code, report: null });
    await stream.return?.();
  });

  it('tells a unit only of its own, and replays from a cursor', async () => {
    const stream = hung!.watch(QUEUE, {}) as Stream;
    const { cursor } = await move(stream);
    const entering = move(stream);
    const { code } = await submitted();
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    const entered = await entering;
    expect(entered).toMatchObject({ kind: 'ENTERED', code, report: { status: 'ASSIGNED' } });
    await stream.return?.();
    const again = hung!.watch(QUEUE, { after: cursor }) as Stream;
    expect(await move(again)).toMatchObject({ code });
    const leaving = move(again);
    await steps(code, [hung!, 'sendBackReport', { reason: 'không phải' }]);
    expect(await leaving).toMatchObject({ kind: 'LEFT', code, report: null });
    await again.return?.();
    const { errors } = (await (an!.watch(QUEUE, {}) as Stream).next()).value;
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(ha).toBeDefined();
  });
});
