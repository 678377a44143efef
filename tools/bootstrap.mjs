// Installs what package-lock.json names when it is not installed yet. Runs before start, test and dev, under any Node
// from 20 on and with nothing but Node's own modules. Silent when there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from './platform/lock.mjs';
import { ROOT, WORKSHOP } from './platform/paths.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { step } from './platform/steps.mjs';

const LOCKFILE = join(ROOT, 'package-lock.json');
const STAMP = join(WORKSHOP, 'installed');
const NEEDED_BYTES = 2.5e9;

const hash = () => createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether every package of the lock is there in its version; those for other machines may be missing. */
function installedFits() {
  const listed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(listed)) return false;
  const have = readJson(listed).packages;
  return Object.entries(readJson(LOCKFILE).packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    return have[path] ? have[path].version === wanted.version : Boolean(wanted.optional);
  });
}

function installed() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash()) return true;
  if (!installedFits()) return false;
  stamp();
  return true;
}

function stamp() {
  mkdirSync(WORKSHOP, { recursive: true });
  writeFileSync(STAMP, hash());
}

const REASONS = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH/,
    "the package registry cannot be reached; check the network or npm's proxy setting",
  ],
  [/ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/, 'the connection to the package registry broke; try again'],
  [/ENOSPC/, 'the disk is full; about 2.5 GB are needed'],
  [/EACCES|EPERM|EROFS/, 'this account may not write here; check who owns the folder'],
  [/EUSAGE/, 'package-lock.json does not fit package.json; take both from the same commit'],
  [
    /CERT|SELF_SIGNED/,
    'the certificate of the package registry is not trusted on this machine (see NODE_EXTRA_CA_CERTS)',
  ],
  [/\bE40[134]\b|E5\d\d/, 'the package registry refused a package'],
  [/EINTEGRITY/, "a package is not what package-lock.json says; empty npm's cache and try again"],
];

/** npm keeps a cache in the home folder; where that cannot be written, a temporary one does. */
function npmEnvironment() {
  try {
    accessSync(homedir(), constants.W_OK);
    return process.env;
  } catch {
    return { ...process.env, npm_config_cache: join(tmpdir(), 'smarthp-npm-cache') };
  }
}

async function npmCi() {
  const flags = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-progress',
  ];
  const own = process.env.npm_execpath;
  const [command, args] = own ? [process.execPath, [own, ...flags]] : ['npm', flags];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: npmEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: !own && process.platform === 'win32',
  });
  let words = '';
  child.stderr.on('data', (chunk) => (words = (words + chunk).slice(-20_000)));
  const code = await new Promise((done) => child.once('error', (error) => done(error.message)).once('exit', done));
  if (code === 0) return;
  const reason = REASONS.find(([sign]) => sign.test(words))?.[1];
  throw new PlainError(
    reason
      ? `The packages could not be installed: ${reason}.`
      : `The packages could not be installed (npm ci: ${code}).\n${words.trim()}`,
  );
}

async function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new PlainError(`Node ${process.versions.node} is too old to begin with: use Node 20 or newer.`);
  }
  const { bavail, bsize } = statfsSync(ROOT);
  if (bavail * bsize < NEEDED_BYTES) {
    throw new PlainError(
      `The disk has ${((bavail * bsize) / 1e9).toFixed(1)} GB free; installing needs about ${NEEDED_BYTES / 1e9} GB.`,
    );
  }
  const count = Object.keys(readJson(LOCKFILE).packages).length;
  await step(`Installing ${count} packages, about two minutes`, npmCi);
  stamp();
}

/** Two commands started at once on a fresh clone: the second waits for the first. */
async function alone(work) {
  for (;;) {
    const lock = takeLock(join(ROOT, '.data/install.lock'));
    if (lock.release) return work().finally(lock.release);
    await pause(500);
  }
}

try {
  if (!installed()) await alone(async () => installed() || install());
} catch (error) {
  failWith(error);
}
