// (a) Mixed federated queries through each gateway, on the same light subgraphs; and how much dearer than asking directly.
import { join } from 'node:path';
import { interleaved, openCity, openServer } from '../measure/contest.mjs';
import { median, round, table } from '../measure/numbers.mjs';
import { cpuMs, ended, spawnNode } from '../measure/process.mjs';

const LOAD = join(import.meta.dirname, '../load/queries.mjs');
const CONNECTIONS = 32;
const NAMES = ['@apollo/gateway', 'hive (js)', 'hive (router)', 'ours'];

async function load(url, kind, seconds, env = {}) {
  const child = spawnNode([LOAD, url, kind, String(seconds), String(CONNECTIONS)], {
    cpu: 'load',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  await ended(child);
  return JSON.parse(text);
}

/** One window of load on one server: what the load saw, and the server's CPU for each answer. */
export async function measured({ url, pid }, kind, seconds, env) {
  const before = cpuMs(pid);
  const seen = await load(url, kind, seconds, env);
  return { ...seen, cpuUs: ((cpuMs(pid) - before) * 1000) / Math.max(1, seen.count) };
}

export const summary = (windows) => ({
  perSecond: median(windows.map((one) => one.perSecond)),
  cpuUs: median(windows.map((one) => one.cpuUs)),
  p50: median(windows.map((one) => one.p50)),
  p99: median(windows.map((one) => one.p99)),
  bad: windows.reduce((sum, one) => sum + one.bad, 0),
});

export async function partA({ base, seconds, rounds, say }) {
  const city = await openCity(base);
  const servers = [];
  try {
    for (const [at, name] of NAMES.entries()) servers.push(await openServer(name, base + 10 + at, city));
    const direct = { name: 'the subgraph alone', url: `${city.addresses.feedback}/graphql` };
    const parts = [];
    for (const [kind, title] of [
      ['one', 'One report by random code, with unit and place (3 subgraphs)'],
      ['list', '20 reports, with unit and ward (2 subgraphs)'],
    ]) {
      for (const server of servers) await load(server.url, kind, 3); // warm
      const results = await interleaved(servers, rounds, (server) => measured(server, kind, seconds));
      const alone = [];
      for (let at = 0; at < 2; at += 1) alone.push(await load(direct.url, `${kind} direct`, seconds));
      parts.push(section(title, results, median(alone.map((one) => one.perSecond))));
      say(parts.at(-1));
    }
    return parts.join('\n\n');
  } finally {
    for (const server of servers) await server.close();
    await city.close();
  }
}

function section(title, results, alonePerSecond) {
  const sums = new Map([...results].map(([name, windows]) => [name, summary(windows)]));
  const plain = sums.get('@apollo/gateway');
  const rows = [...sums].map(([name, sum]) => [
    name,
    round(sum.perSecond, 0),
    `${round(sum.perSecond / plain.perSecond, 2)}×`,
    round(sum.cpuUs, 0),
    `${round(sum.cpuUs / plain.cpuUs, 2)}×`,
    round(sum.p50),
    round(sum.p99),
    sum.bad,
  ]);
  const ours = sums.get('ours');
  return [
    `**${title}**`,
    '',
    table([['gateway', 'answers/s', 'ratio', 'CPU µs/answer', 'ratio', 'p50 ms', 'p99 ms', 'wrong'], ...rows]),
    '',
    `Asking the owning subgraph directly, for its own fields alone: ${round(alonePerSecond, 0)} answers/s; ours is ${round(ours.perSecond / alonePerSecond, 2)}× of that.`,
  ].join('\n');
}
