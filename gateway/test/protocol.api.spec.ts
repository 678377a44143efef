import { WebSocket } from 'ws';
import { TestGateway } from './support/open-test-gateway.js';
import { settle } from './support/eventually.js';

interface Talk {
  readonly messages: { type: string; payload?: unknown }[];
  readonly code: number;
  readonly isOpen: boolean;
}

const INIT = '{"type":"connection_init"}';
const ask = (id: string, query: string, variables?: object): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, variables } });
const types = ({ messages }: Talk): string => messages.map(({ type }) => type).join();

describe('graphql-transport-ws at the gateway', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({
      socketInitMs: 500,
      socketSubscriptions: 3,
      allowedOrigins: 'https://partner.example',
    });
  });
  afterAll(() => test.close());

  const open = (protocol = 'graphql-transport-ws', origin?: string): WebSocket =>
    new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, protocol, origin ? { origin } : {});

  async function talk(send: readonly string[], waitMs = 150): Promise<Talk> {
    const socket = open();
    const messages: Talk['messages'] = [];
    let code = 0;
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    socket.on('close', (reason) => (code = reason));
    await new Promise((resolve) => socket.once('open', resolve));
    for (const message of send) {
      socket.send(message);
      await settle(40);
    }
    await settle(waitMs);
    const isOpen = socket.readyState === WebSocket.OPEN;
    socket.terminate();
    return { messages, code, isOpen };
  }

  it.each([
    ['4400 for something that is no message', ['nope'], 4400],
    ['4400 for an unknown message', [INIT, '{"type":"x"}'], 4400],
    ['4401 for an operation before connection_init', [ask('1', '{ __typename }')], 4401],
    ['4429 for a second connection_init', [INIT, INIT], 4429],
    [
      '4409 for an id in use',
      [INIT, ask('1', 'subscription { reportChanged { id } }'), ask('1', 'subscription { reportChanged { id } }')],
      4409,
    ],
    ['1009 for a message that is too large', [INIT, ask('1', `{${'a'.repeat(70_000)}}`)], 1009],
  ])('closes with %s', async (_what, send, code) => {
    expect((await talk(send)).code).toBe(code);
  });

  it('closes with 4408 when connection_init never comes', async () => {
    expect((await talk([], 800)).code).toBe(4408);
  });

  it('refuses another subprotocol', async () => {
    const socket = open('graphql-ws');
    const outcome = await new Promise((resolve) => {
      socket.on('close', (code) => resolve(code));
      socket.on('error', (error) => resolve(error.message));
    });
    expect(String(outcome)).toMatch(/4406|subprotocol/i);
  });

  it('acknowledges, and answers a ping', async () => {
    expect(types(await talk([INIT, '{"type":"ping"}']))).toBe('connection_ack,pong');
  });

  it('answers a query with next and complete', async () => {
    expect(types(await talk([INIT, ask('q', '{ report(id: "1") { id unit { name } } }')]))).toBe(
      'connection_ack,next,complete',
    );
  });

  it('lets an id be used again after complete', async () => {
    const result = await talk([
      INIT,
      ask('q', 'subscription { counter(to: 2) }'),
      ask('q', 'subscription { counter(to: 1) }'),
    ]);
    expect(types(result)).toBe('connection_ack,next,next,complete,next,complete');
  });

  it('takes complete for an unknown id', async () => {
    expect((await talk([INIT, '{"id":"zz","type":"complete"}'])).isOpen).toBe(true);
  });

  it.each([
    ['that is not valid', '{ nope }'],
    ['that does not parse', '{ nope '],
    ['whose root is conditional by variable', 'subscription ($x: Boolean!) { counter(to: 1) @include(if: $x) }'],
    ['that is empty', ''],
    ['that names no operation it has', 'fragment F on Report { id }'],
  ])('answers a document %s with error, and the socket stays', async (_what, query) => {
    const result = await talk([INIT, ask('q', query, { x: true }), ask('w', '{ __typename }')]);
    expect(result.messages.find((message) => 'id' in message && message.id === 'q')?.type).toBe('error');
    expect(result.isOpen).toBe(true);
    expect(result.messages.at(-1)?.type).toBe('complete');
  });

  it('refuses one subscription more than a socket may carry, by name', async () => {
    const result = await talk([
      INIT,
      ...['1', '2', '3', '4'].map((id) => ask(id, 'subscription { reportChanged { id } }')),
    ]);
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
