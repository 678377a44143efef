// The whole platform as a tree of child processes. `npm start`, the browser journeys and the bench all start this one.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Child } from './child.mjs';
import { builtInPostgres, provisionAll } from './databases.mjs';
import { serverEnvironment } from './environment.mjs';
import { takeLock } from './lock.mjs';
import { dataDirectory } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { isFree } from './ports.mjs';
import { secretsOf } from './secrets.mjs';
import { SERVERS, SUBGRAPHS, mustBeBuilt, portSetting, portsFrom } from './servers.mjs';

/**
 * Starts everything, built beforehand, and waits until all of it is ready.
 * @param port the public port; the others follow it (default: the setting PORT, else 4000)
 * @param dataDir where data, logs and secrets go (default: the setting DATA_DIR, else .data)
 * @param demo fill an empty database with demo data (default true)
 * @param only names of servers to start instead of all
 * @param env settings that win over this process's environment
 * @param say is told one sentence when something happens later; nothing when `quiet`
 * @param postgresSettings server settings of the built-in PostgreSQL
 * @param signal ends a start that is still under way
 * @returns url, ports, env, dataDir, postgresUrl, pids(), stop(), endNow() and, by name of a server or 'postgres',
 *   kill(name) (it stays down) and restart(name)
 * @throws PlainError with one sentence about what the person can put right
 */
export async function startPlatform(options = {}) {
  const { port, demo = true, quiet = false, postgresSettings = {}, signal } = options;
  const env = { ...process.env, ...(port && { PORT: String(port) }), ...options.env };
  const say = quiet ? () => {} : (options.say ?? console.log);
  const ports = portsFrom(env);
  const servers = chosen(options.only, env);
  const dataDir = options.dataDir ? resolve(options.dataDir) : dataDirectory(env);
  const logs = join(dataDir, 'logs');
  mustBeBuilt(servers);
  mkdirSync(logs, { recursive: true });
  const lock = takeLock(join(dataDir, 'start.lock'));
  if (lock.owner) throw new PlainError(`The platform is already running on ${dataDir} (process ${lock.owner}).`);

  const children = new Map();
  let database;
  const stop = async () => {
    const all = [...children.values()];
    const [edge, rest] = [all.filter(({ name }) => name === 'gateway'), all.filter(({ name }) => name !== 'gateway')];
    for (const group of [edge, rest]) await Promise.all(group.map((child) => child.stop()));
    await database?.stop();
    lock.release();
  };
  try {
    await mustBeFree(ports, servers, env);
    const secrets = secretsOf(dataDir);
    database = await keptPostgres({ env, dataDir, port: ports.postgres, settings: postgresSettings }, say);
    const ownerUrl = env.DATABASE_URL || database?.url;
    const names = servers.map(({ name }) => name).filter((name) => SUBGRAPHS.includes(name));
    const databases = await provisionAll({ env, ownerUrl, secrets, names });
    const shared = serverEnvironment({ env, ports, dataDir, demo, secrets, databases });
    signal?.throwIfAborted();
    for (const server of servers) {
      // A simulator has nothing to wait for; and with some servers left out, the gateway can only be alive, not ready.
      const sign = options.only || server.simulator ? 'healthz' : 'readyz';
      const child = new Child({ server, port: ports[server.name], env: shared, logs, sign, onDeath: say });
      children.set(server.name, child.start());
    }
    await Promise.all([...children.values()].map((child) => child.ready(signal)));
    const named = (name) => (name === 'postgres' ? database : children.get(name)) ?? fail(name);
    return {
      url: shared.PUBLIC_URL,
      ports,
      env: shared,
      dataDir,
      postgresUrl: ownerUrl,
      pids: () => Object.fromEntries([...children].map(([name, child]) => [name, child.pid])),
      stop,
      endNow: () => [...children.values(), database].forEach((one) => void one?.kill()),
      kill: (name) => named(name).kill(),
      restart: async (name) => {
        const one = named(name);
        await one.stop();
        await one.start();
        await one.ready();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const fail = (name) => {
  throw new PlainError(`There is no server called ${name}.`);
};

/** A service of one's own takes the place of its simulator. */
function chosen(only, env) {
  if (only) for (const name of only) if (!SERVERS.some((server) => server.name === name)) fail(name);
  return SERVERS.filter(({ name, replacedBy }) => (only ? only.includes(name) : !(replacedBy && env[replacedBy])));
}

async function mustBeFree(ports, servers, env) {
  const needed = servers.map(({ name }) => name);
  if (!env.DATABASE_URL) needed.push('postgres');
  for (const name of needed) {
    const hosts = name === 'gateway' ? ['127.0.0.1', '0.0.0.0'] : ['127.0.0.1'];
    for (const host of hosts) {
      if (await isFree(ports[name], host)) continue;
      const way =
        name === 'gateway' ? 'set PORT to another' : `set ${portSetting(name)} (or PORT, which moves all) to another`;
      throw new PlainError(`Port ${ports[name]}, meant for ${name}, is taken by another program: end that, or ${way}.`);
    }
  }
}

/** The built-in PostgreSQL, started again when it dies by itself. */
async function keptPostgres(options, say) {
  let wanted = true;
  let running = await builtInPostgres(options);
  if (!running) return undefined;
  const start = async () => {
    wanted = true;
    running = await builtInPostgres(options);
    watch();
  };
  const watch = () =>
    void running.exited.then(async (how) => {
      if (!wanted) return;
      say(`PostgreSQL ended (${how}); starting it again`);
      await start().catch((error) => say(`PostgreSQL could not be started again: ${error.message}`));
    });
  watch();
  return {
    url: running.url,
    start,
    ready: async () => {},
    stop: () => {
      wanted = false;
      return running.stop();
    },
    kill: async () => {
      wanted = false;
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
    },
  };
}
