// node load/queries.mjs <url> <kind> <seconds> <connections>: asks as fast as it gets answers, prints what it saw as JSON.
import { Pool } from 'undici';
import { quantile } from '../measure/numbers.mjs';
import { QUERIES } from './queries.list.mjs';

const [url, kind, seconds, connections] = [
  process.argv[2],
  process.argv[3],
  Number(process.argv[4]),
  Number(process.argv[5]),
];
const { origin, pathname } = new URL(url);
const pool = new Pool(origin, { connections, pipelining: 1 });
const make = QUERIES[kind];
const times = [];
let bad = 0;
const start = performance.now();
const until = start + seconds * 1000;

async function worker() {
  while (performance.now() < until) {
    const { body, isRight } = make();
    const began = performance.now();
    const response = await pool.request({
      path: pathname,
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    const text = await response.body.text();
    times.push(performance.now() - began);
    if (response.statusCode !== 200 || !isRight(text)) bad += 1;
  }
}

await Promise.all(Array.from({ length: connections }, worker));
const took = (performance.now() - start) / 1000;
times.sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    count: times.length,
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bad,
  }),
);
await pool.destroy();
