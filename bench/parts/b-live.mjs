// (b) Live: one public report watched by many; from the change in the subgraph to the event at the client.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openCity, openServer } from '../measure/contest.mjs';
import { median, round, table } from '../measure/numbers.mjs';
import { answering, cpuMs, ended, rssKiB } from '../measure/process.mjs';

const SUBSCRIBERS = join(import.meta.dirname, '../load/subscribers.mjs');
const CODE = 'HP-261122-0001';
const QUERY = `subscription Watch($code: String!) { reportChanged(code: $code) { cursor report { code status version handlingUnit { name } nearbyPlace { name } } } }`;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process with `count` subscribers. */
async function openSubscribers(url, count, patienceMs) {
  const child = spawn(
    process.execPath,
    [SUBSCRIBERS, url.replace('http', 'ws'), String(count), QUERY, JSON.stringify({ code: CODE })],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const next = (ms) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no word from ${count} subscribers`)), ms);
      child.once('message', (message) => {
        clearTimeout(late);
        resolve(message);
      });
    });
  const ask = (word) => {
    const answer = next(60_000);
    child.send(word);
    return answer;
  };
  try {
    await next(patienceMs);
  } catch (error) {
    await ended(child);
    throw error;
  }
  return { ask, close: () => ended(child) };
}

/** `events` changes one after the other, each waited for until every subscriber has it. */
async function deliver(changeUrl, subscribers, count, events) {
  for (let at = 1; at <= events; at += 1) {
    await (await fetch(`${changeUrl}/change/${CODE}`, { method: 'POST' })).text();
    const until = performance.now() + 30_000;
    while ((await subscribers.ask('count')).delivered < count * at && performance.now() < until) await pause(20);
  }
}

async function measure(name, port, city, count, events) {
  const server = await openServer(name, port, city);
  try {
    const changeUrl = name === 'bare graphql-ws' ? server.url.replace('/graphql', '') : city.addresses.feedback;
    await answering(`${changeUrl}/readyz`);
    const warm = await openSubscribers(server.url, Math.min(count, 100), 30_000);
    await pause(500);
    await deliver(changeUrl, warm, Math.min(count, 100), 3);
    await warm.close();
    await pause(1_000);
    const restingKiB = rssKiB(server.pid);
    const subscribers = await openSubscribers(server.url, count, 120_000);
    try {
      await pause(2_000);
      const idleKiB = (rssKiB(server.pid) - restingKiB) / count;
      await deliver(changeUrl, subscribers, count, 2);
      await subscribers.ask('round');
      const before = cpuMs(server.pid);
      await deliver(changeUrl, subscribers, count, events);
      const cpu = cpuMs(server.pid) - before;
      const seen = await subscribers.ask('round');
      return { ...seen, expected: count * events, cpuUs: (cpu * 1000) / Math.max(1, seen.delivered), idleKiB };
    } finally {
      await subscribers.close();
    }
  } finally {
    await server.close();
  }
}

export async function partB({ base, sizes, say, names: chosen }) {
  const city = await openCity(base);
  const parts = [];
  try {
    let port = base + 20;
    for (const count of sizes) {
      const names =
        (chosen ?? count > 1_000)
          ? ['bare graphql-ws', 'ours']
          : ['bare graphql-ws', 'hive (js)', 'hive (router)', 'ours'];
      const events = count === 1 ? 200 : count <= 1_000 ? 20 : 10;
      const rows = [];
      for (const name of names) {
        const rounds = [];
        let trouble = '';
        for (let round_ = 0; round_ < (count > 1_000 ? 1 : 2); round_ += 1) {
          try {
            rounds.push(await measure(name, port++, city, count, events));
          } catch (error) {
            trouble = error.message;
          }
        }
        const of = (key) => (rounds.length ? median(rounds.map((one) => one[key])) : Number.NaN);
        const missing = rounds.reduce((sum, one) => sum + one.expected - one.delivered + one.errors, 0);
        rows.push([
          name,
          round(of('p50')),
          round(of('p99')),
          round(of('cpuUs')),
          count > 1 ? round(of('idleKiB')) : '–',
          trouble || missing,
        ]);
      }
      const title = `**${count.toLocaleString('en')} subscriber${count > 1 ? 's' : ''} of one public report, ${events} changes**`;
      parts.push(
        [
          title,
          '',
          table([
            [
              'server',
              'change to event, p50 ms',
              'p99 ms',
              'CPU µs/delivery',
              'KiB per idle subscription',
              'missing or wrong',
            ],
            ...rows,
          ]),
        ].join('\n'),
      );
      say(parts.at(-1));
    }
    return parts.join('\n\n');
  } finally {
    await city.close();
  }
}
