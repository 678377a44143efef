import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, steps } from './acts.js';
import { City } from './city.js';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Stream = AsyncIterator<{ data: any; errors?: { extensions?: Record<string, unknown> }[] }>;
const WATCH = `subscription($code: String!) { reportPresence(code: $code) { code people { id name doing field } } }`;
const NOTE = `mutation($input: NoteActivityInput!) { noteActivity(input: $input) { __typename } }`;

describe('who is on a report', () => {
  let city: City;
  let [nhung, an, lan, minh, hung, tung, nobody]: GraphQLCaller[] = [];
  let code: string;
  beforeAll(async () => {
    city = await City.open();
    [nhung, an, lan, minh, hung, tung, nobody] = await Promise.all(
      (['nhung', 'an', 'lan', 'minh', 'hung', 'tung', 'nobody'] as const).map((who) => city.as(who)),
    );
    code = (await act(nhung!, 'submitReport', draft())).code;
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
  });
  afterAll(() => city.close());

  const note = async (caller: GraphQLCaller, doing: string, field: string | null = null): Promise<string> =>
    (await caller.ask(NOTE, { input: { code, doing, field } })).data.noteActivity.__typename;
  const next = async (stream: Stream) => (await stream.next()).value.data.reportPresence.people;

  it('is told to colleagues as it changes, and each does not see themselves', async () => {
    const stream = minh!.watch(WATCH, { code }) as Stream;
    expect(await next(stream)).toEqual([]);
    const looking = next(stream);
    expect(await note(lan!, 'LOOKING')).toBe('ActivityNoted');
    expect(await looking).toMatchObject([{ id: 'staff:lan.1022', doing: 'LOOKING', field: null }]);
    await note(minh!, 'LOOKING');
    const writing = next(stream);
    await note(hung!, 'WRITING', 'SUBMIT_RESULT');
    expect(await writing).toMatchObject([
      { id: 'staff:lan.1022' },
      { id: 'staff:hung.chieusang', doing: 'WRITING', field: 'SUBMIT_RESULT' },
    ]);
    const left = next(stream);
    await note(lan!, 'LEFT');
    expect(await left).toMatchObject([{ id: 'staff:hung.chieusang' }]);
    await stream.return?.();
  });

  it('is forgotten when nothing more is heard', async () => {
    await note(hung!, 'LOOKING');
    city.clock.advance(21_000);
    const stream = lan!.watch(WATCH, { code }) as Stream;
    expect(await next(stream)).toEqual([]);
    await stream.return?.();
  });

  it('is the business of staff who see inside the report, and of nobody else', async () => {
    await steps(code, [minh!, 'publishReport']);
    expect(await note(nobody!, 'LOOKING')).toBe('NotSignedIn');
    for (const other of [nhung!, an!, tung!]) expect(await note(other, 'LOOKING')).toBe('ActionNotAllowed');
    for (const other of [nhung!, an!, tung!, nobody!]) {
      const { errors } = (
        (await (other.watch(WATCH, { code }) as Stream).next()) as {
          value: Awaited<ReturnType<Stream['next']>>['value'];
        }
      ).value;
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('carries no words: a field that is not a plain code is left out', async () => {
    const stream = minh!.watch(WATCH, { code }) as Stream;
    await next(stream);
    const said = next(stream);
    await note(lan!, 'WRITING', 'đang gõ: CANARY');
    expect(await said).toMatchObject([{ doing: 'WRITING', field: null }]);
    await stream.return?.();
  });
});
