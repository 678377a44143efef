// `npm run dev`: the whole platform, and what you change is built and running again in a moment.
// A server's source: only that server restarts. The kit's: all do. An app's: reload the page.
// `-- mobile` watches only that app, `-- servers` none; `-- --no-build` takes what is built already.
import { rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { announce } from './platform/announce.mjs';
import { STAMP, build } from './build.mjs';
import { followLogs } from './platform/follow-logs.mjs';
import { underOwnNode } from './platform/node.mjs';
import { ROOT } from './platform/paths.mjs';
import { failWith } from './platform/plain-error.mjs';
import { endAll, run } from './platform/run.mjs';
import { SERVERS, SUBGRAPHS } from './platform/servers.mjs';
import { onSignal } from './platform/signals.mjs';
import { step } from './platform/steps.mjs';

await import('./bootstrap.mjs');
await underOwnNode();

const QUIET_TIME = 150; // an editor writes a file in several strokes
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const apps = ['mobile', 'admin'].filter((app) => !wanted.length || wanted.includes(app));
const say = (name, text) => console.log(`${name.padEnd(9)} ${text}`);

let platform;
const signals = onSignal(async () => {
  console.log('\nStopping …');
  await Promise.all([endAll(), platform?.stop()]);
});

/** Calls `work` once after a burst of changes below `folder` to files whose name fits. */
function onChange(folder, fits, work) {
  let timer;
  watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
    if (!file || !fits(file) || /\.spec\.ts$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void queue(work), QUIET_TIME);
  });
}

/** One after the other: two builds of one package at a time would tread on each other. */
let last = Promise.resolve();
function queue(work) {
  last = last.then(() => work().catch((error) => say('dev', error.message)));
  return last;
}

async function rebuild(folder) {
  const { code, words } = await run('node', [join(ROOT, 'tools/build-server.mjs')], { cwd: join(ROOT, folder) });
  if (code) say('dev', `${folder} does not build:\n${words}`);
  return code === 0;
}

/** The schema a subgraph now builds, composed for the gateway, which loads it again by itself. */
async function refreshContract(folder) {
  const printed = await run('node', ['dist/print-sdl.js'], { cwd: join(ROOT, folder) });
  const composed = printed.code ? printed : await run('node', ['tools/compose.mjs'], { cwd: join(ROOT, 'schema') });
  if (composed.code) say('dev', composed.words);
}

async function refresh({ name, folder }) {
  const began = performance.now();
  if (!(await rebuild(folder))) return;
  await platform.restart(name);
  if (SUBGRAPHS.includes(name)) await refreshContract(folder);
  say('dev', `${name} runs again after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function refreshAll() {
  if (!(await rebuild('subgraphs/kit'))) return;
  for (const { name } of SERVERS) await platform.restart(name);
  say('dev', 'the kit changed: every server runs again');
}

function watchApp(app) {
  const cwd = join(ROOT, app);
  const onLine = (line) => /error|built|complete|✘|TS\d+|NG\d+/i.test(line) && say(app, line.trim());
  void run('ng', ['build', '--watch', '--configuration', 'development'], { cwd, onLine });
  const generate = async () => {
    const { code, words } = await run('graphql-codegen', [], { cwd });
    if (code) say(app, words);
  };
  onChange(`${app}/src`, (file) => file.endsWith('.graphql'), generate);
}

try {
  if (!process.argv.includes('--no-build')) await build();
  if (apps.length) rmSync(STAMP, { force: true }); // from here on the apps' folders hold another build than `npm start` wants
  const { startPlatform } = await import('./platform/platform.mjs');
  await step('Starting the servers', async () => {
    const env = { NODE_ENV: 'development', NODE_OPTIONS: '--enable-source-maps', SUPERGRAPH_WATCH: 'true' };
    platform = await startPlatform({ env, say: (text) => say('dev', text) });
  });
  announce(platform, {});
  followLogs(
    join(platform.dataDir, 'logs'),
    SERVERS.map(({ name }) => name),
    say,
  );
  for (const server of SERVERS)
    onChange(
      `${server.folder}/src`,
      () => true,
      () => refresh(server),
    );
  onChange('subgraphs/kit/src', () => true, refreshAll);
  for (const app of apps) watchApp(app);
} catch (error) {
  if (!signals.caught) failWith(error);
}
