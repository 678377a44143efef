// (e) A million reports: how long the feedback server takes for what a day is made of, and how PostgreSQL plans it.
// Asked at the server's own door, one question after the other, each with values of its own.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { openSync, readSync, fstatSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { startPlatform } from '../../tools/platform/platform.mjs';
import { writeCity } from '../city/million.mjs';
import { quantile, round, table } from '../measure/numbers.mjs';
import { rssKiB } from '../measure/process.mjs';
import { QUESTIONS } from '../load/million.list.mjs';
import { scratchFolder } from './platform.mjs';

const require = createRequire(import.meta.url);
const pg = require('pg');
const { SignJWT, exportJWK, generateKeyPair } = require('jose');
const KID = 'bench';

/** Stands for the OpenID provider: keys of its own, so that the bench may be anybody. */
async function identity(port, issuer) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KID, use: 'sig', alg: 'ES256' }] });
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(keys),
  );
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/jwks`,
    close: () => server.close(),
    token: ({ id, kind, roles = [], level = 2 }) =>
      new SignJWT({ kind, roles, scope: '', level })
        .setProtectedHeader({ alg: 'ES256', kid: KID, typ: 'at+jwt' })
        .setSubject(id)
        .setIssuer(issuer)
        .setAudience('urn:smarthp:graph')
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
  };
}

export async function partE({ base, count, open, times, say }) {
  const { folder, remove } = scratchFolder();
  const publicUrl = `http://localhost:${base}`;
  const people = await identity(base + 40, `${publicUrl}/oidc`);
  const platform = await startPlatform({
    port: base,
    dataDir: folder,
    demo: false,
    quiet: true,
    only: ['accounts', 'feedback'],
    env: { JWKS_URL: people.url, PUBLIC_URL: publicUrl, LOG_LEVEL: 'warn' },
  });
  const address = new URL(platform.postgresUrl);
  address.pathname = '/smarthp';
  const client = new pg.Client({ connectionString: address.href });
  try {
    await client.connect();
    await wardsKnown(client);
    await writeCity(client, { count, open, say });
    await platform.restart('feedback'); // as after a night: nothing of the filling in its memory
    const url = `http://127.0.0.1:${platform.ports.feedback}/graphql`;
    const facts = await factsOf(client);
    const tokens = new Map();
    const ask = async ({ query, variables, as }) => {
      if (as && !tokens.has(as)) tokens.set(as, await people.token(as));
      const began = performance.now();
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${tokens.get(as)}` }) },
        body: JSON.stringify({ query, variables }),
      });
      const answer = await response.json();
      const took = performance.now() - began;
      if (answer.errors) throw new Error(`${query}: ${JSON.stringify(answer.errors[0])}`);
      return { took, data: answer.data };
    };
    const rows = [['question', 'p50 ms', 'p95 ms', 'p99 ms', 'worst ms']];
    const plans = [];
    for (const question of QUESTIONS) {
      for (let at = 0; at < 5; at += 1) await ask(await question.ask(facts, at, ask));
      const taken = [];
      for (let at = 0; at < times; at += 1) taken.push((await ask(await question.ask(facts, at + 5, ask))).took);
      taken.sort((a, b) => a - b);
      rows.push([question.name, ...[0.5, 0.95, 0.99, 1].map((part) => round(quantile(taken, part)))]);
      say(rows.at(-1).join(' | '));
      if (question.plan !== false)
        plans.push(await planOf(client, folder, question, () => ask(question.ask(facts, 3, ask))));
    }
    const memory = rssKiB(platform.pids().feedback) / 1024;
    const text = [
      `${count.toLocaleString('en')} reports, ${open.toLocaleString('en')} of them open, ${times} askings each, one after the other, at feedback's own door.`,
      '',
      table(rows),
      '',
      `Memory of the feedback process afterwards: ${round(memory, 0)} MiB.`,
      '',
      ...plans.flat(),
    ].join('\n');
    say(text);
    return text;
  } finally {
    await client.end().catch(() => undefined);
    await platform.stop();
    people.close();
    remove();
  }
}

async function wardsKnown(client) {
  for (let tries = 0; tries < 120; tries += 1) {
    const { rows } = await client.query('select count(*) as n from feedback.unit');
    if (Number(rows[0].n) > 130) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the units did not reach feedback');
}

/** Codes, wards and units to ask about. */
async function factsOf(client) {
  const list = async (sql) => (await client.query(sql)).rows;
  return {
    wards: (await list(`select id from feedback.unit where kind in ('WARD','COMMUNE') order by id`)).map(
      ({ id }) => id,
    ),
    newest: await list(
      `select code, lat, lng, category_code, field_code from feedback.report order by created_at desc limit 400`,
    ),
    waiting: (
      await list(`select code from feedback.report where status = 'SUBMITTED' order by queue_rank limit 2000`)
    ).map(({ code }) => code),
    phones: (
      await list(
        `select reporter_phone as phone from feedback.report where reporter_phone is not null order by created_at desc limit 200`,
      )
    ).map(({ phone }) => phone),
  };
}

/** What PostgreSQL does for one asking: its statements are taken from its log and explained. */
async function planOf(client, folder, question, ask) {
  const log = openSync(join(folder, 'logs/postgres.log'), 'r');
  const start = fstatSync(log).size;
  await client.query('alter system set log_min_duration_statement = 0');
  await client.query('select pg_reload_conf()');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await ask();
  await client.query('alter system reset log_min_duration_statement');
  await client.query('select pg_reload_conf()');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const buffer = Buffer.alloc(fstatSync(log).size - start);
  readSync(log, buffer, 0, buffer.length, start);
  closeSync(log);
  const statements = statementsIn(buffer.toString('utf8')).filter(
    ({ sql }) => /\breport\b/.test(sql) && /^\s*(select|with)/i.test(sql),
  );
  const lines = [`### ${question.name}`, ''];
  for (const { sql, values } of statements) {
    await client.query('begin');
    try {
      await client.query('set local search_path to feedback, public');
      const { rows } = await client.query(
        `explain (analyze, buffers, costs off, timing off, summary on) ${withValues(sql, values)}`,
      );
      lines.push('```', ...rows.map((row) => row['QUERY PLAN']).slice(0, 40), '```', '');
    } catch (error) {
      lines.push(`(not explained: ${error.message})`, '');
    } finally {
      await client.query('rollback');
    }
  }
  return lines;
}

function statementsIn(log) {
  const found = [];
  for (const entry of log.split(/\n(?=\d{4}-\d\d-\d\d )/)) {
    const statement = /LOG: {2}duration: [\d.]+ ms {2}(?:execute [^:]*|statement): ([\s\S]*)/.exec(entry)?.[1];
    if (statement) found.push({ sql: statement, values: '' });
    const details = /DETAIL: {2}[Pp]arameters: ([\s\S]*)/.exec(entry)?.[1];
    if (details && found.length) found.at(-1).values = details;
  }
  return found.filter(({ sql }) => !/pg_reload_conf|alter system/.test(sql));
}

const withValues = (sql, values) => {
  const list = new Map(
    [...values.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)].map(([, at, value]) => [Number(at), value]),
  );
  return sql.replace(/\$(\d+)/g, (whole, at) => list.get(Number(at)) ?? whole);
};
