// node load/subscribers.mjs <ws url> <count> <query> <variables>: that many sockets with one subscription each, every one checked.
// Speaks over its IPC channel: {ready}, then for {from: n} waits for deliveries of later rounds and answers {round}.
import { WebSocket } from 'ws';
import { quantile } from '../measure/numbers.mjs';

const [url, count, query, variables] = [
  process.argv[2],
  Number(process.argv[3]),
  process.argv[4],
  JSON.parse(process.argv[5]),
];
const AT_ONCE = 200;
let acknowledged = 0;
let errors = 0;
let latencies = [];
const now = () => performance.timeOrigin + performance.now();
const CURSOR = /"cursor":"([\d.]+)"/;

function open() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('error', reject);
    socket.on('close', () => (errors += 1));
    socket.on('message', (data) => {
      const text = data.toString();
      if (text.includes('"connection_ack"')) {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        acknowledged += 1;
        resolve();
      } else if (text.includes('"next"')) {
        const cursor = CURSOR.exec(text)?.[1];
        if (cursor === undefined || text.includes('"errors"')) errors += 1;
        else latencies.push(now() - Number(cursor));
      } else if (!text.includes('"ping"')) errors += 1;
    });
  });
}

process.on('message', (message) => {
  if (message === 'round') {
    const sorted = latencies.sort((a, b) => a - b);
    process.send({
      delivered: sorted.length,
      errors,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      max: sorted.at(-1) ?? 0,
    });
    latencies = [];
  } else if (message === 'count') process.send({ delivered: latencies.length });
});

for (let opened = 0; opened < count; opened += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - opened) }, open));
}
process.send({ ready: acknowledged });
