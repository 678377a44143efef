// Builds what is missing or changed: servers and both apps, then the compressed copies the gateway serves.
// The second time it takes no time: one look at the sizes and times of the sources.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { underOwnNode } from './platform/node.mjs';
import { ROOT, WORKSHOP } from './platform/paths.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { run } from './platform/run.mjs';
import { SERVERS, entryOf } from './platform/servers.mjs';
import { stateOf } from './platform/sources.mjs';
import { step } from './platform/steps.mjs';

const APPS = ['mobile', 'admin'];
const FOLDERS = ['subgraphs', 'gateway', 'simulators', 'schema', ...APPS];
const SHARED = [
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
  'tools/build-server.mjs',
  'tools/precompress.mjs',
];
/** Says that what is built is what the sources say. */
export const STAMP = join(WORKSHOP, 'built.json');

const outputs = () => [...SERVERS.map(entryOf), ...APPS.map((app) => join(ROOT, app, 'dist'))];

function upToDate(state) {
  if (!existsSync(STAMP)) return false;
  return JSON.parse(readFileSync(STAMP, 'utf8')).state === state && outputs().every((path) => existsSync(path));
}

const NAMES = { '@smarthp/mobile': 'citizen app', '@smarthp/admin': 'console', '@smarthp/kit': 'server kit' };
const nameOf = (project) => NAMES[project] ?? project.replace('@smarthp/', '').replace('simulator-', '');

/** Runs the build of every package whose inputs changed; the rest comes from Nx's cache. */
async function buildPackages(remark) {
  const onLine = (line) => {
    const [, project] = /nx run (\S+?):build/.exec(line) ?? [];
    if (project) remark(nameOf(project));
  };
  const args = ['run-many', '-t', 'build', '--outputStyle=static', '--parallel=2'];
  const env = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' };
  const { code, words } = await run('nx', args, { env, onLine });
  if (code) throw new PlainError(`The build failed.\n${words.split('\n').filter(Boolean).slice(-60).join('\n')}`);
}

/** Builds what is missing or changed, one line a step unless `quiet`; silent when that is nothing. */
export async function build({ quiet = false } = {}) {
  const state = stateOf([...SHARED, ...FOLDERS]); // as it was when the build began: a later change is built next time
  if (upToDate(state)) return;
  const say = quiet ? (_title, work) => work(() => {}) : step;
  const first = outputs().every((path) => !existsSync(path));
  const title = first ? 'Building servers and apps, about a minute' : 'Building what changed';
  await say(title, (remark) => buildPackages(remark));
  const { precompress } = await import('./precompress.mjs');
  await say('Compressing the apps', () => precompress(APPS.map((app) => join(ROOT, app, 'dist'))));
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ state }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await underOwnNode();
  await build().catch(failWith);
}
