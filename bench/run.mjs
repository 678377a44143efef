// npm run bench [-- a b c d e] [--quick]: ours against named peers, in one run. Loads go to 127.0.0.1 only, and end by themselves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { machine } from './measure/process.mjs';
import { partA } from './parts/a-queries.mjs';
import { partB } from './parts/b-live.mjs';
import { partC } from './parts/c-submitting.mjs';
import { partD } from './parts/d-starting.mjs';
import { partE } from './parts/e-million.mjs';

const given = process.argv.slice(2);
const isQuick = given.includes('--quick');
const wanted = given.filter((word) => /^[abcde]$/.test(word));
const base = Number(process.env.BENCH_PORT ?? 4700);
const say = (text) => console.log(`\n${text}`);

const PARTS = {
  a: ['Queries through the gateway', () => partA({ base, seconds: isQuick ? 2 : 4, rounds: isQuick ? 2 : 4, say })],
  b: ['Live', () => partB({ base, sizes: isQuick ? [1, 200] : [1, 1_000, 10_000], say })],
  c: ['Submitting reports', () => partC({ base: base + 50, seconds: isQuick ? 5 : 15, say })],
  d: ['Starting', () => partD({ base: base + 50, rounds: isQuick ? 1 : 3, say })],
  e: [
    'A million reports',
    () =>
      partE({ base: base + 50, count: isQuick ? 100_000 : 1_000_000, open: 10_000, times: isQuick ? 40 : 200, say }),
  ],
};

const about = machine();
const text = [
  `# Bench of ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  '',
  `${about.processor}, ${about.cores} cores, ${about.memoryGiB} GiB; Node ${about.node}; load average at the start ${about.load}; ` +
    (about.pinned
      ? 'servers pinned to one core, subgraphs and load to another.'
      : 'nothing pinned: taskset is missing or there is one core.'),
];
say(text.at(-1));
let failed = false;
for (const [letter, [title, part]] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(letter)) continue;
  say(`## (${letter}) ${title}`);
  const before = loadavg()[0].toFixed(1);
  try {
    text.push('', `## (${letter}) ${title}`, '', await part());
  } catch (error) {
    failed = true;
    text.push('', `## (${letter}) ${title}`, '', `Not measured: ${error.message}`);
    say(`Not measured: ${error.stack}`);
  }
  text.push('', `Load average ${before} before, ${loadavg()[0].toFixed(1)} after.`);
}
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${new Date().toISOString().slice(0, 10)}${wanted.length ? `-${wanted.join('')}` : ''}.md`);
writeFileSync(file, `${text.join('\n')}\n`);
say(`Written to ${file}`);
process.exit(failed ? 1 : 0);
