import { createConnection } from 'node:net';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import { eventually, settle } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

const STEPS = `subscription S($after: String) { steps(id: "2", after: $after) { cursor report { version unit { name } } } }`;
const cursors = (results: readonly { data?: { steps: { cursor: string } } | null }[]): string[] =>
  results.flatMap(({ data }) => (data ? [data.steps.cursor] : []));

describe('a live stream when something breaks', () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.open({ liveQueue: 32 });
  });
  afterEach(() => test.close());

  it('ends with UPSTREAM_CLOSED when its subgraph dies, and resumes by cursor without loss or repetition', async () => {
    const first = test.watch(STEPS, { after: '0' });
    await eventually(() => test.city.watching === 1);
    test.city.facts.step('2', 2);
    await eventually(() => first.results.length === 2);
    await test.city.kill('feedback');
    await eventually(() => first.isDone);
    expect(first.codes).toEqual(['UPSTREAM_CLOSED']);
    expect(first.results.at(-1)).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'UPSTREAM_CLOSED' } })],
    });

    const whileDown = test.watch(STEPS, { after: '2' });
    await eventually(() => whileDown.isDone);
    expect(whileDown.codes).toEqual(['UPSTREAM_CLOSED']);

    test.city.facts.step('2', 2);
    await test.city.start('feedback');
    const resumed = test.watch(STEPS, { after: cursors(first.results).at(-1) });
    await eventually(() => resumed.results.length === 2);
    test.city.facts.step('2', 1);
    await eventually(() => resumed.results.length === 3);
    expect([...cursors(first.results), ...cursors(resumed.results)]).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keeps its stream when another subgraph dies, and says which part is missing', async () => {
    const watching = test.watch(STEPS, { after: '0' }, test.client({ 'accept-language': 'en' }));
    await eventually(() => test.city.watching === 1);
    await test.city.kill('accounts');
    test.city.facts.step('2', 1);
    await eventually(() => watching.results.length === 1);
    expect(watching.results[0]).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'accounts' } }],
    });
    await test.city.start('accounts');
    test.city.facts.step('2', 1);
    await eventually(() => watching.results.length === 2);
    expect(watching.results[1]?.data.steps.report.unit.name).toBe('Unit 2');
  });

  it('tells a WebSocket reader that stops to RESUME; nothing is missing before that', async () => {
    const big = 'x'.repeat(20_000);
    const query = `subscription { steps(id: "2", after: "0") { cursor report { label(prefix: "${big}") } } }`;
    const fast = test.watch(`subscription { steps(id: "2", after: "0") { cursor } }`);
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const got: {
      type: string;
      payload?: { data?: { steps: { cursor: string } }; errors?: { extensions: { code: string } }[] };
    }[] = [];
    socket.on('message', (data) => got.push(JSON.parse(String(data))));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send('{"type":"connection_init"}');
    await eventually(() => got.length === 1);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    await eventually(() => test.city.watching === 2);
    socket.pause();
    for (let at = 0; at < 1_500; at += 1) {
      test.city.facts.step('2', 1);
      if (at % 10 === 0) await settle(1);
    }
    await eventually(() => cursors(fast.results).length === 1_500);
    await eventually(() => test.gateway.live.counts.consumers === 1);
    socket.resume();
    await eventually(() => got.at(-1)?.type === 'complete');
    const events = got.filter(({ type }) => type === 'next').map(({ payload }) => payload);
    expect(events.at(-1)?.errors?.[0]?.extensions.code).toBe('RESUME');
    const seen = events.flatMap((event) => (event?.data ? [event.data.steps.cursor] : []));
    expect(seen).toEqual(seen.map((_, at) => String(at + 1)));
    expect(seen.length).toBeLessThan(1_500);
    socket.terminate();
  });

  it('tells an event-stream reader that stops to RESUME; nothing is missing before that', async () => {
    const big = 'x'.repeat(20_000);
    const query = `subscription { steps(id: "2", after: "0") { cursor report { label(prefix: "${big}") } } }`;
    const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
      const asked = request(
        `${test.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' } },
        resolve,
      );
      asked.end(JSON.stringify({ query }));
    });
    response.pause();
    await eventually(() => test.city.watching === 1);
    for (let at = 0; at < 1_500; at += 1) {
      test.city.facts.step('2', 1);
      if (at % 10 === 0) await settle(1);
    }
    await eventually(() => test.gateway.live.counts.consumers === 0);
    let text = '';
    response.on('data', (chunk) => (text += chunk));
    response.resume();
    await eventually(() => text.endsWith('event: complete\ndata:\n\n'));
    const seen = [...text.matchAll(/"cursor":"(\d+)"/g)].map(([, cursor]) => cursor);
    expect(seen).toEqual(seen.map((_, at) => String(at + 1)));
    expect(seen.length).toBeLessThan(1_500);
    expect(text).toContain('"code":"RESUME"');
  });

  it('ends with TOKEN_EXPIRED when its token does, and the socket goes soon after', async () => {
    const client = test.client({ authorization: await test.tokens.bearer('citizen:an', 2) });
    let closed: unknown;
    client.on('closed', (event) => (closed = (event as { code: number }).code));
    const watching = test.watch(STEPS, { after: '0' }, client);
    const other = test.watch(STEPS, { after: '0' });
    await eventually(() => test.city.watching === 2);
    await eventually(() => watching.isDone);
    expect(watching.codes).toEqual(['TOKEN_EXPIRED']);
    expect(other.isDone).toBe(false);
    await eventually(() => closed !== undefined);
  });

  it('closes a socket with 4403 when the token is not good', async () => {
    for (const authorization of ['Bearer nonsense', 'Basic abc', await test.tokens.bearer('citizen:an', -60)]) {
      const client = test.client({ authorization });
      let code: unknown;
      client.on('closed', (event) => (code = (event as { code: number }).code));
      const watching = test.watch('{ me }', {}, client);
      await eventually(() => watching.isDone && code !== undefined);
      expect(code).toBe(4403);
    }
  });

  it('survives a client that cuts the line in the middle of an event', async () => {
    const { port } = new URL(test.url);
    const raw = createConnection(Number(port), '127.0.0.1');
    const body = JSON.stringify({ query: STEPS, variables: { after: '0' } });
    raw.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await eventually(() => test.city.watching === 1);
    test.city.facts.step('2', 3);
    raw.destroy();
    await eventually(() => test.city.watching === 0 && test.gateway.live.counts.consumers === 0);
    expect((await test.ask('{ report(id: "1") { id } }')).data.report.id).toBe('1');
  });
});
