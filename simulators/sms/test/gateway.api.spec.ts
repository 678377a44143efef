import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startSimulator, type Simulator } from '../src/start-simulator.js';

const key = 'key-shared-with-the-tests';
let simulator: Simulator;
let listener: Server;
let url: string;
let callback: string;
const receipts: { authorization?: string; body: { id: string; state: string } }[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ port: 0, host: '127.0.0.1', key, delayMilliseconds: 5 });
  url = `http://127.0.0.1:${simulator.port}`;
  listener = createServer((request, response) => {
    void text(request).then((body) => {
      receipts.push({ ...request.headers, body: JSON.parse(body) } as never);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  callback = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/receipts`;
});
afterAll(async () => {
  await simulator.stop();
  listener.close();
});

const send = (to: string, once: string, more: Record<string, string> = {}) =>
  fetch(`${url}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': once, ...more },
    body: JSON.stringify({ to, text: 'Xin chào <b>Ông/Bà</b> https://city.example/t/x', callback }),
  });
const received = async (to: string) => (await (await fetch(`${url}/messages?to=${to}`)).json()) as { state: string }[];
const eventually = async (check: () => Promise<boolean> | boolean): Promise<void> => {
  for (let n = 0; n < 200; n += 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('never came true');
};

it('takes a message once, however often it is sent, and reports its delivery with the shared key', async () => {
  const first = (await (await send('0901234567', 'once')).json()) as { id: string };
  expect(await (await send('0901234567', 'once')).json()).toEqual(first);
  await eventually(() => receipts.some(({ body }) => body.id === first.id));
  expect(receipts.filter(({ body }) => body.id === first.id)).toMatchObject([
    { authorization: `Bearer ${key}`, body: { state: 'DELIVERED' } },
  ]);
  expect(await received('+84901234567')).toHaveLength(1);
});

it('refuses who has not the key, or forgets what a message needs', async () => {
  expect((await send('0901234567', 'x', { authorization: 'Bearer other' })).status).toBe(401);
  expect((await send('', 'y')).status).toBe(400);
});

it('knows numbers that cannot be reached, and a busy hour', async () => {
  await send('0901230000', 'never');
  await eventually(async () => (await received('0901230000'))[0]?.state === 'FAILED');
  const busy = [];
  for (let n = 0; n < 3; n += 1) busy.push((await send('0901239999', 'later')).status);
  expect(busy).toEqual([503, 503, 202]);
});

it('shows a person what arrived, and runs nothing of it', async () => {
  const page = await (await fetch(`${url}/`)).text();
  expect(page).toContain('MÔ PHỎNG');
  expect(page).toContain('&lt;b&gt;');
  expect(page).toContain('href="https://city.example/t/x"');
});
