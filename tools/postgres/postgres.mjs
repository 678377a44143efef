// PostgreSQL from npm as a child of this process: no system package, no account, no root needed, nothing left behind.
import { spawn } from 'node:child_process';
import { closeSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { takeLock } from '../platform/lock.mjs';
import { openLog } from '../platform/log-file.mjs';
import { PlainError } from '../platform/plain-error.mjs';
import { isFree } from '../platform/ports.mjs';
import { boundToUs, signal } from '../platform/processes.mjs';
import { asWhom } from './as-whom.mjs';
import { postgresBinaries } from './binaries.mjs';
import { SUPERUSER, endLeftover, prepareCluster } from './cluster.mjs';

const START_LIMIT = 60_000;

/**
 * Starts PostgreSQL on `dataDir`, making it first when there is none. Its password lies beside it in `<dataDir>.password`.
 * `settings` are server settings (`{ fsync: 'off' }`); `log` is the file its words go to.
 * Gives the superuser's `url`, `port`, `pid`, `exited` (a promise of its end) and `stop()`.
 * @throws PlainError when the directory or the port is in use, or the server ends at once.
 */
export async function startPostgres({ dataDir: wanted, port, log, settings = {} }) {
  const place = resolve(wanted);
  const lock = takeLock(`${place}.lock`);
  if (lock.owner) throw new PlainError(`The database in ${place} is already in use by process ${lock.owner}.`);
  try {
    const who = asWhom(place, postgresBinaries());
    await endLeftover(who.dataDir);
    if (!(await isFree(port))) throw new PlainError(`Port ${port}, meant for PostgreSQL, is taken by another program.`);
    const password = prepareCluster(who, `${place}.password`, { durable: settings.fsync !== 'off' });
    const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
    const server = launch(who, port, log, settings);
    server.exited.then(lock.release);
    await waitUntilItAnswers(url, who, server, log);
    return { url, port, pid: server.pid, exited: server.exited, stop: () => stop(server) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function launch(who, port, log, settings) {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    cluster_name: 'smarthp',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Inside the namespace, not before it: changing identity takes the tie to the parent away.
  const [command, ...args] = [
    ...who.prefix,
    ...boundToUs('INT'),
    `${who.native}/bin/postgres`,
    '-D',
    who.dataDir,
    ...flags,
  ];
  const out = log ? openLog(log) : 'ignore';
  // Its own process group: Ctrl-C in a terminal must reach the servers first and the database last.
  const child = spawn(command, args, { ...who.options, cwd: '/', stdio: ['ignore', out, out], detached: true });
  if (log) closeSync(out);
  const exited = new Promise((done) => {
    child.once('exit', (code, name) => done(code ?? name));
    child.once('error', (error) => done(error.message));
  });
  return { pid: child.pid, exited, ended: () => child.exitCode !== null || child.signalCode !== null || !child.pid };
}

async function waitUntilItAnswers(url, who, server, log) {
  const seen = log ? `, see ${log}` : '';
  const began = performance.now();
  for (;;) {
    if (server.ended()) throw new PlainError(`PostgreSQL ended while starting (${await server.exited})${seen}.`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      const { data_directory: answered } = (await client.query('show data_directory')).rows[0];
      if (realpathSync(answered) === realpathSync(who.dataDir)) return;
      await stop(server);
      throw new PlainError(`Another PostgreSQL answers there (its data is in ${answered}).`);
    } catch (error) {
      if (error instanceof PlainError) throw error;
      const wrongPassword = error.code === '28P01';
      if (wrongPassword || performance.now() - began > START_LIMIT) {
        await stop(server);
        const what = wrongPassword
          ? `refused ${who.dataDir}.password`
          : `did not answer within ${START_LIMIT / 1000} s`;
        throw new PlainError(`PostgreSQL ${what} (${error.message})${seen}.`);
      }
    } finally {
      await client.end().catch(() => {});
    }
    await pause(25);
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is kept. Immediate if that takes too long. */
async function stop(server) {
  for (const [name, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ]) {
    if (server.ended()) return;
    signal(server.pid, name);
    await Promise.race([server.exited, pause(patience, undefined, { ref: false })]);
  }
}
