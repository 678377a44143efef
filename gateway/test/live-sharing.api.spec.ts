import { eventually, settle } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

const REPORT = `subscription { reportChanged(id: "1") { id version unit { name } place { name } } }`;
const STEPS = `subscription S($after: String) { steps(id: "2", after: $after) { cursor report { version unit { name } } } }`;

describe('sharing of live operations', () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.open({ liveLog: 4 });
  });
  afterEach(() => test.close());

  const fetches = () => test.city.seen.filter(({ kind }) => kind === 'fetch');
  const watches = () => test.city.seen.filter(({ kind }) => kind === 'watch');

  it('gives fifty anonymous viewers one upstream and one execution an event, and lets go with the last', async () => {
    const watching = Array.from({ length: 50 }, () => test.watch(REPORT));
    await eventually(() => test.gateway.live.counts.consumers === 50);
    expect(test.gateway.live.counts.topics).toBe(1);
    await eventually(() => test.city.watching === 1);
    for (const _ of [1, 2, 3]) test.city.facts.change('1');
    await eventually(() => watching.every(({ results }) => results.length === 3));
    expect(new Set(watching.map(({ results }) => JSON.stringify(results))).size).toBe(1);
    expect(test.city.facts.opened).toBe(1);
    expect(fetches()).toHaveLength(6); // unit and place, three times
    for (const one of watching) one.stop();
    await eventually(() => test.city.watching === 0 && test.gateway.live.counts.consumers === 0);
  });

  it('never runs a shared operation with the token of one of its viewers', async () => {
    const [an, binh] = [await test.tokens.bearer('citizen:an'), await test.tokens.bearer('citizen:binh')];
    const all = [
      test.watch(REPORT),
      test.watch(REPORT),
      test.watch(REPORT, {}, test.client({ authorization: an })),
      test.watch(REPORT, {}, test.client({ authorization: binh })),
    ];
    await eventually(() => test.city.watching === 3);
    test.city.facts.change('1');
    await eventually(() => all.every(({ results }) => results.length === 1));
    const tokens = [an, binh, undefined].sort();
    expect(
      watches()
        .map(({ authorization }) => authorization)
        .sort(),
    ).toEqual(tokens);
    for (const subgraph of ['accounts', 'places']) {
      const seen = fetches().filter((one) => one.subgraph === subgraph);
      expect(seen.map(({ authorization }) => authorization).sort()).toEqual(tokens);
    }
  });

  it('does not share between languages', async () => {
    test.watch(REPORT, {}, test.client({ 'accept-language': 'vi' }));
    test.watch(REPORT, {}, test.client({ 'accept-language': 'en-GB' }));
    await eventually(() => test.city.watching === 2);
    expect(test.gateway.live.counts.topics).toBe(2);
  });

  it('gives one who joins late every event since the shared cursor', async () => {
    test.city.facts.step('2', 2);
    const first = test.watch(STEPS, { after: '0' });
    await eventually(() => first.results.length === 2);
    test.city.facts.step('2', 1);
    await eventually(() => first.results.length === 3);
    const late = test.watch(STEPS, { after: '0' });
    await eventually(() => late.results.length === 3);
    expect(test.city.facts.opened).toBe(1);
    test.city.facts.step('2', 1);
    await eventually(() => late.results.length === 4 && first.results.length === 4);
    expect(late.results.map(({ data }) => data.steps.cursor)).toEqual(['1', '2', '3', '4']);
    expect(late.results).toEqual(first.results);
  });

  it('starts a new upstream for one who joins when the log is no longer whole', async () => {
    const first = test.watch(STEPS, { after: '0' });
    await eventually(() => test.city.watching === 1);
    test.city.facts.step('2', 6); // the log keeps four
    await eventually(() => first.results.length === 6);
    const late = test.watch(STEPS, { after: '0' });
    await eventually(() => late.results.length === 6);
    expect(test.city.facts.opened).toBe(2);
    test.city.facts.step('2', 1);
    await eventually(() => late.results.length === 7 && first.results.length === 7);
    expect(late.results.map(({ data }) => data.steps.cursor)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    first.stop();
    late.stop();
    await eventually(() => test.gateway.live.counts.topics === 0 && test.city.watching === 0);
  });

  it('gives one who joins late without a cursor the newest event first', async () => {
    test.city.facts.step('2', 1);
    const first = test.watch(STEPS);
    await eventually(() => first.results.length === 1);
    test.city.facts.step('2', 5);
    await eventually(() => first.results.length === 6);
    const late = test.watch(STEPS);
    await eventually(() => late.results.length === 1);
    await settle(50);
    expect(late.results.map(({ data }) => data.steps.cursor)).toEqual(['6']);
    expect(test.city.facts.opened).toBe(1);
  });

  it('keeps events apart that share nested objects, because the executor writes into them', async () => {
    const plain = test.watch(`subscription { reportChanged(id: "1") { id unit { id } } }`);
    const more = test.watch(`subscription { reportChanged(id: "1") { id unit { id name badge } } }`);
    await eventually(() => test.city.watching === 2);
    test.city.facts.change('1');
    await eventually(() => plain.results.length === 1 && more.results.length === 1);
    expect(plain.results[0]?.data).toEqual({ reportChanged: { id: '1', unit: { id: '1' } } });
    expect(more.results[0]?.data).toEqual({
      reportChanged: { id: '1', unit: { id: '1', name: 'Unit 1', badge: 'badge:WARD' } },
    });
  });

  it('answers equal queries under way from one fetch, and keeps their objects apart', async () => {
    const [one, other] = await Promise.all([
      test.ask('{ slow report(id: "1") { unit { id } } }'),
      test.ask('{ slow report(id: "1") { unit { id } } }'),
    ]);
    expect(one).toEqual(other);
    expect(fetches().filter(({ query }) => query.includes('slow'))).toHaveLength(1);
  });

  it('does not share queries between callers, nor mutations at all', async () => {
    const bearer = await test.tokens.bearer('citizen:an');
    await Promise.all([test.ask('{ slow }'), test.ask('{ slow }', {}, { authorization: bearer })]);
    expect(fetches().filter(({ query }) => query.includes('slow'))).toHaveLength(2);
    await Promise.all([
      test.ask('mutation { change(id: "9") { id } }'),
      test.ask('mutation { change(id: "9") { id } }'),
    ]);
    expect(test.city.facts.reports.get('9')?.version).toBe(2);
  });
});
