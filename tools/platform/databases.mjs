// Each subgraph's database: where the person says, or made by us on DATABASE_URL, or on the built-in PostgreSQL.
import { join } from 'node:path';
import { startPostgres } from '../postgres/postgres.mjs';
import { ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { SUBGRAPHS } from './servers.mjs';

const given = (env, name) => env[`DATABASE_URL_${name.toUpperCase()}`];

/** The built-in PostgreSQL of `dataDir`; undefined when every database is elsewhere. */
export async function builtInPostgres({ env, dataDir, port, settings }) {
  if (env.DATABASE_URL || SUBGRAPHS.every((name) => given(env, name))) return undefined;
  return startPostgres({
    dataDir: join(dataDir, 'postgres'),
    log: join(dataDir, 'logs/postgres.log'),
    port,
    settings,
  });
}

/** Makes roles and schemas where they are ours to make. @returns the address of each subgraph's database, by name */
export async function provisionAll({ env, ownerUrl, secrets, names }) {
  const { provision } = await import(`${ROOT}/subgraphs/kit/dist/database/index.js`);
  const database = env.DATABASE_URL ? new URL(env.DATABASE_URL).pathname.slice(1) : '';
  const addresses = {};
  for (const name of names) {
    try {
      addresses[name] = given(env, name) || (await make(provision, ownerUrl, name, secrets, database)).url;
    } catch (error) {
      const why = error.message || error.code || error.errors?.[0]?.message;
      throw new PlainError(`The database of ${name} could not be prepared: ${why}.`);
    }
  }
  return addresses;
}

const make = (provision, ownerUrl, name, secrets, database) =>
  provision(ownerUrl, name, secrets.databases[name], database && database !== 'postgres' ? database : undefined);
