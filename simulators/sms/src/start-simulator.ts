import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { systemClock } from '@smarthp/kit/clock';
import { inboxPage, pageHeaders } from './inbox-page.js';
import { MessageBox, type Message } from './message-box.js';

export interface SimulatorOptions {
  readonly port: number;
  readonly host: string;
  readonly key: string;
  readonly delayMilliseconds: number;
}

export interface Simulator {
  readonly port: number;
  stop(): Promise<void>;
}

interface Wish {
  readonly to?: unknown;
  readonly text?: unknown;
  readonly callback?: unknown;
}

/** Starts the simulator; what it received lives in this process. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const box = new MessageBox(systemClock);
  const timers = new Set<NodeJS.Timeout>();
  const deliverLater = (message: Message, callback: string): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void report(callback, options.key, message.id, box.deliver(message));
    }, options.delayMilliseconds);
    timers.add(timer);
  };
  const server = createServer((request, response) => {
    void answer(request, response, { box, key: options.key, deliverLater }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Desk {
  readonly box: MessageBox;
  readonly key: string;
  readonly deliverLater: (message: Message, callback: string) => void;
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://simulator');
  const json = (status: number, body: object): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const messages = () => desk.box.messages(url.searchParams.get('to') ?? undefined);
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /healthz':
      return json(200, { ok: true });
    case 'GET /messages':
      return json(200, messages());
    case 'GET /':
      return void response.writeHead(200, pageHeaders).end(inboxPage(messages()));
    case 'POST /messages':
      return take(request, desk, json);
    default:
      return json(404, { error: 'there is nothing here' });
  }
}

async function take(
  request: IncomingMessage,
  { box, key, deliverLater }: Desk,
  json: (status: number, body: object) => void,
): Promise<void> {
  const body = await text(request);
  if (request.headers.authorization !== `Bearer ${key}`) return json(401, { error: 'the key is not the one shared' });
  const once = request.headers['idempotency-key'];
  const { to, text: words, callback } = parsed(body);
  if (typeof once !== 'string' || typeof to !== 'string' || typeof words !== 'string' || !to || !words)
    return json(400, { error: 'needs idempotency-key, to and text' });
  const taken = box.take(once, to, words);
  if (!taken) return json(503, { error: 'busy, try again' });
  if (taken.isNew && typeof callback === 'string' && URL.canParse(callback)) deliverLater(taken.message, callback);
  json(202, { id: taken.message.id });
}

const parsed = (body: string): Wish => {
  try {
    return JSON.parse(body) as Wish;
  } catch {
    return {};
  }
};

const TRIES = 5;

/** Tells the platform what became of a message, a few times if it does not hear. */
async function report(callback: string, key: string, id: string, state: string): Promise<void> {
  for (let times = 1; times <= TRIES; times += 1) {
    const heard = await fetch(callback, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ id, state }),
      signal: AbortSignal.timeout(5_000),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (heard) return;
    await new Promise((resolve) => setTimeout(resolve, times * 500).unref());
  }
}
