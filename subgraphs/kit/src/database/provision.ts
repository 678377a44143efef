import pg from 'pg';

export interface Provisioned {
  /** Address of the database as the subgraph's own role. */
  readonly url: string;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Makes what one subgraph needs on a PostgreSQL server: the database, extensions, a role that sees only its own
 * schemas (`<name>` and `<name>_jobs`), and its password. Safe to run again.
 * @param adminUrl a role that may create databases and roles
 */
export async function provision(
  adminUrl: string,
  name: string,
  password: string,
  database = 'smarthp',
): Promise<Provisioned> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Roles belong to the whole server: copies that provision other databases must wait too, so the lock is taken here.
    await admin.query(`select pg_advisory_lock(hashtext('smarthp.provision'))`);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await admin.query(`create database ${quote(database)}`);
    return await fill(adminUrl, name, password, database);
  } finally {
    await admin.end(); // lets the lock go
  }
}

/** The database's extensions, and the role with its schemas in it. */
async function fill(adminUrl: string, name: string, password: string, database: string): Promise<Provisioned> {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const inside = new pg.Client({ connectionString: url.href });
  await inside.connect();
  try {
    await inside.query('begin');
    for (const extension of ['unaccent', 'pg_trgm', 'btree_gist']) {
      await inside.query(`create extension if not exists ${extension} with schema public`);
    }
    const role = quote(name);
    const { rowCount } = await inside.query('select 1 from pg_roles where rolname = $1', [name]);
    const secret = `'${password.replaceAll("'", "''")}'`;
    await inside.query(`${rowCount ? 'alter' : 'create'} role ${role} with login password ${secret}`);
    for (const schema of [name, `${name}_jobs`]) {
      await inside.query(`create schema if not exists ${quote(schema)} authorization ${role}`);
    }
    await inside.query(`revoke create on schema public from public`);
    await inside.query(`alter role ${role} in database ${quote(database)} set search_path = ${role}, public`);
    await inside.query('commit');
  } finally {
    await inside.end();
  }
  url.username = name;
  url.password = password;
  return { url: url.href };
}
