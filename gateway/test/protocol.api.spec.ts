import { WebSocket } from 'ws';
import { TestGateway } from './support/open-test-gateway.js';
import { eventually } from './support/eventually.js';

interface Talk {
  readonly messages: { type: string; payload?: unknown }[];
  readonly code: number;
  readonly isOpen: boolean;
}

interface Step {
  readonly message: string;
  /** Type of the message that must come before the next is sent; nothing: at once. */
  readonly brings?: string;
}

const raw = (message: string): Step => ({ message });
const INIT: Step = { message: '{"type":"connection_init"}', brings: 'connection_ack' };
const ask = (id: string, query: string, variables?: object, brings?: string): Step => ({
  message: JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }),
  ...(brings && { brings }),
});
const WATCH = 'subscription { reportChanged { id } }';
const PING: Step = { message: '{"type":"ping"}', brings: 'pong' };
const types = ({ messages }: Talk): string => messages.map(({ type }) => type).join();

describe('graphql-transport-ws at the gateway', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({
      socketInitMs: 5_000,
      socketSubscriptions: 3,
      allowedOrigins: 'https://partner.example',
    });
  });
  afterAll(() => test.close());

  const open = (protocol = 'graphql-transport-ws', origin?: string): WebSocket =>
    new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, protocol, origin ? { origin } : {});

  /** Sends each message after what the one before it must bring, then waits for what is expected at the end. */
  async function talk(send: readonly Step[], until: (talk: Talk) => unknown): Promise<Talk> {
    const socket = open();
    const messages: Talk['messages'] = [];
    let code = 0;
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    socket.on('close', (reason) => (code = reason));
    await new Promise((resolve) => socket.once('open', resolve));
    const state = (): Talk => ({ messages, code, isOpen: socket.readyState === WebSocket.OPEN });
    for (const { message, brings } of send) {
      const before = messages.length;
      socket.send(message);
      await eventually(() => code || messages.slice(before).filter(({ type }) => type === brings).length || !brings);
    }
    await eventually(() => until(state()));
    const result = state();
    socket.terminate();
    return result;
  }

  it.each([
    ['4400 for something that is no message', [raw('nope')], 4400],
    ['4400 for an unknown message', [INIT, raw('{"type":"x"}')], 4400],
    ['4401 for an operation before connection_init', [ask('1', '{ __typename }')], 4401],
    ['4429 for a second connection_init', [INIT, raw(INIT.message)], 4429],
    ['4409 for an id in use', [INIT, ask('1', WATCH), ask('1', WATCH)], 4409],
    ['1009 for a message that is too large', [INIT, ask('1', `{${'a'.repeat(70_000)}}`)], 1009],
    ['4408 when connection_init never comes', [], 4408],
  ])('closes with %s', async (_what, send, code) => {
    expect((await talk(send, (talk) => talk.code)).code).toBe(code);
  });

  it('refuses another subprotocol', async () => {
    const socket = open('graphql-ws');
    const outcome = await new Promise((resolve) => {
      socket.on('close', (code) => resolve(code));
      socket.on('error', (error) => resolve(error.message));
    });
    expect(String(outcome)).toMatch(/4406|subprotocol/i);
  });

  const ended = (talk: Talk): boolean => talk.messages.at(-1)?.type === 'complete';

  it('acknowledges, and answers a ping', async () => {
    expect(types(await talk([INIT, PING], () => true))).toBe('connection_ack,pong');
  });

  it('answers a query with next and complete', async () => {
    expect(types(await talk([INIT, ask('q', '{ report(id: "1") { id unit { name } } }')], ended))).toBe(
      'connection_ack,next,complete',
    );
  });

  it('lets an id be used again after complete', async () => {
    const counter = (to: number): Step => ask('q', `subscription { counter(to: ${to}) }`, {}, 'complete');
    expect(types(await talk([INIT, counter(2), counter(1)], ended))).toBe(
      'connection_ack,next,next,complete,next,complete',
    );
  });

  it('takes complete for an unknown id', async () => {
    const result = await talk([INIT, raw('{"id":"zz","type":"complete"}'), PING], () => true);
    expect(result.isOpen).toBe(true);
  });

  it.each([
    ['that is not valid', '{ nope }'],
    ['that does not parse', '{ nope '],
    ['whose root is conditional by variable', 'subscription ($x: Boolean!) { counter(to: 1) @include(if: $x) }'],
    ['that is empty', ''],
    ['that names no operation it has', 'fragment F on Report { id }'],
  ])('answers a document %s with error, and the socket stays', async (_what, query) => {
    const result = await talk([INIT, ask('q', query, { x: true }, 'error'), ask('w', '{ __typename }')], ended);
    expect(types(result)).toBe('connection_ack,error,next,complete');
    expect(result.isOpen).toBe(true);
  });

  it('refuses one subscription more than a socket may carry, by name', async () => {
    const send = [INIT, ...['1', '2', '3'].map((id) => ask(id, WATCH)), ask('4', WATCH, {}, 'error')];
    const result = await talk(send, () => true);
    expect(result.messages.at(-1)).toMatchObject({
      id: '4',
      type: 'error',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', max: 3 } }],
    });
    expect(result.isOpen).toBe(true);
  });

  it.each([
    ['its own address', () => test.url, true],
    ['the public address', () => 'http://localhost:4000', true],
    ['an origin that is allowed', () => 'https://partner.example', true],
    ['another origin', () => 'https://evil.example', false],
    ['an origin that is no address', () => 'null', false],
  ])('checks the origin of a browser: %s', async (_what, origin, allowed) => {
    const socket = open('graphql-transport-ws', origin());
    const outcome = await new Promise((resolve) => {
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    socket.terminate();
    expect(outcome).toBe(allowed);
  });
});
