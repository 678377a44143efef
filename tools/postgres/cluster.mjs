// The data directory: made once, with a password of its own; never taken from a server that is still using it.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, signal } from '../platform/processes.mjs';

export const SUPERUSER = 'smarthp';

const run = (who, name, args, input) => {
  const [command, ...rest] = [...who.prefix, join(who.native, 'bin', name), ...args];
  const done = spawnSync(command, rest, { ...who.options, input, encoding: 'utf8', cwd: '/' });
  if (done.status !== 0) throw new Error(`${name}: ${(done.stderr || done.stdout || String(done.error)).trim()}`);
};

function newPassword(file) {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/**
 * Makes the data directory when there is none, and gives the superuser's password.
 * `durable: false` leaves out the syncing, for tests.
 */
export function prepareCluster(who, passwordFile, { durable }) {
  const { dataDir } = who;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8');
    const password = newPassword(passwordFile);
    run(who, 'postgres', ['--single', '-D', dataDir, 'postgres'], `alter role ${SUPERUSER} password '${password}'\n`);
    return password;
  }
  const fresh = `${dataDir}.new`; // an interrupted start must not leave what looks like a database
  const once = `${dataDir}.once`; // readable by the account PostgreSQL runs as, for a moment
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  who.own(fresh);
  const password = newPassword(passwordFile);
  writeFileSync(once, password, { mode: 0o600 });
  who.own(once);
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const access = ['-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${once}`];
    run(who, 'initdb', ['-D', fresh, ...access, ...locale, '--no-instructions', ...(durable ? [] : ['--no-sync'])]);
  } finally {
    rmSync(once, { force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(fresh, dataDir);
  return password;
}

const readPid = (file) => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined);

/**
 * Ends a server that a killed start left on this directory, and forgets a pid file whose process is gone or is by now
 * another program's. The caller holds the lock, so nobody alive owns that server.
 */
export async function endLeftover(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined) return;
  const isServer = () => commandOf(pid).includes(`bin/postgres -D ${dataDir} `);
  for (const [name, patience] of [
    ['SIGINT', 8000],
    ['SIGQUIT', 4000],
    ['SIGKILL', 2000],
  ]) {
    if (!isServer()) break;
    signal(pid, name);
    for (let waited = 0; waited < patience && isServer(); waited += 50) await pause(50);
  }
  rmSync(file, { force: true });
}
