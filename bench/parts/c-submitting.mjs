// (c) Reports accepted a second, each with its timeline, event and jobs in one transaction; then everything is killed
// in the middle of the load, and every report that was acknowledged must be there.
import { createRequire } from 'node:module';
import { Pool } from 'undici';
import { quantile, round, table } from '../measure/numbers.mjs';
import { cpuMs } from '../measure/process.mjs';
import { partnerToken, scratchFolder, startIn } from './platform.mjs';

const pg = createRequire(import.meta.url)('pg');
const SUBMITTERS = 16;
const SUBMIT = `mutation Submit($input: SubmitReportInput!) { submitReport(input: $input) { __typename ... on Report { code } ... on Problem { code message } } }`;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Submits until told to stop. `accepted` are the codes that were acknowledged. */
class Load {
  accepted = [];
  times = [];
  refused = 0;
  failed = 0;
  isOver = false;

  constructor(url, token, categoryCode) {
    Object.assign(this, {
      token,
      categoryCode,
      pool: new Pool(url, { connections: SUBMITTERS, headersTimeout: 15_000 }),
    });
    this.done = Promise.all(Array.from({ length: SUBMITTERS }, (_, worker) => this.work(worker)));
  }

  async work(worker) {
    for (let at = 0; !this.isOver; at += 1) {
      const began = performance.now();
      try {
        const response = await this.pool.request({
          path: '/graphql',
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
          body: JSON.stringify({ query: SUBMIT, variables: { input: this.input(`${worker}-${at}-${began}`) } }),
        });
        const { data, errors } = await response.body.json();
        if (data?.submitReport.__typename === 'Report') {
          this.accepted.push(data.submitReport.code);
          this.times.push(performance.now() - began);
        } else {
          this.refused += 1;
          this.reason = JSON.stringify(errors ?? data);
          await pause(100);
        }
      } catch {
        this.failed += 1; // killed under it: not acknowledged
        await pause(100);
      }
    }
  }

  input(idempotencyKey) {
    return {
      idempotencyKey,
      categoryCode: this.categoryCode,
      body: 'Đèn đường trước ngõ không sáng từ tối qua, đi lại rất khó.',
      location: { lat: 20.8449 + Math.random() / 500, lng: 106.6881 + Math.random() / 500 },
      mayBePublic: true,
    };
  }

  async end() {
    this.isOver = true;
    await this.done;
    await this.pool.destroy();
  }
}

export async function partC({ base, seconds, say }) {
  const { folder, remove } = scratchFolder();
  let platform = await startIn(folder, base);
  try {
    const token = await partnerToken(platform.url);
    const asked = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ reportCategories { code } }"}',
    });
    const categoryCode = (await asked.json()).data.reportCategories[0].code;

    const warm = new Load(platform.url, token, categoryCode);
    // the wards reach feedback as events, a moment after the first start
    for (let at = 0; at < 60 && !warm.accepted.length; at += 1) await pause(500);
    await pause(3_000);
    await warm.end();
    if (!warm.accepted.length) throw new Error(`nothing was accepted: ${warm.reason}`);

    const { feedback, gateway } = platform.pids();
    const [before, beforeGateway] = [cpuMs(feedback), cpuMs(gateway)];
    const load = new Load(platform.url, token, categoryCode);
    await pause(seconds * 1000);
    const count = load.accepted.length;
    const cpu = [(cpuMs(feedback) - before) / count, (cpuMs(gateway) - beforeGateway) / count];
    const times = load.times.toSorted((a, b) => a - b);

    await Promise.all(['postgres', 'feedback', 'gateway'].map((name) => platform.kill(name))); // SIGKILL, in the middle of the load
    await pause(300);
    await load.end();
    await platform.stop();
    platform = await startIn(folder, base);
    const found = await lookUp(platform.postgresUrl, [...warm.accepted, ...load.accepted]);
    const text = [
      table([
        ['accepted/s', 'p50 ms', 'p99 ms', 'CPU ms/report, feedback', 'gateway', 'refused'],
        [
          round(count / seconds, 0),
          round(quantile(times, 0.5)),
          round(quantile(times, 0.99)),
          round(cpu[0], 2),
          round(cpu[1], 2),
          load.refused,
        ],
      ]),
      '',
      `${SUBMITTERS} submitters at a time through the gateway, on a platform with the demo data; PostgreSQL as the product sets it (synchronous commit). ` +
        `Then PostgreSQL, feedback and gateway were ended with kill -9 under load: of ${found.acknowledged} acknowledged reports, ` +
        `${found.reports} were there after the restart, ${found.withFirstStep} with their first timeline step, ${found.withEvent} with their event.`,
    ].join('\n');
    say(text);
    return text;
  } finally {
    await platform.stop();
    remove();
  }
}

async function lookUp(postgresUrl, codes) {
  const address = new URL(postgresUrl);
  address.pathname = '/smarthp';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    const one = async (sql) => Number((await client.query(sql, [codes])).rows[0].count);
    const reports = 'from feedback.report r where r.code = any($1)';
    return {
      acknowledged: codes.length,
      reports: await one(`select count(*) ${reports}`),
      withFirstStep: await one(
        `select count(*) ${reports} and exists (select from feedback.timeline_entry e where e.report_id = r.id and e.seq = 1)`,
      ),
      withEvent: await one(
        `select count(*) ${reports} and exists (select from feedback.outbox_event o where o.subject in (r.id::text, r.code))`,
      ),
    };
  } finally {
    await client.end();
  }
}
