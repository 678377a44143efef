import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { PlainError } from '../platform/plain-error.mjs';
import { freePort } from '../platform/ports.mjs';
import { startPostgres } from '../postgres/postgres.mjs';

const ask = async (url, text) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('the built-in PostgreSQL', { timeout: 120_000 }, () => {
  let home, dataDir, port;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'smarthp-postgres-'));
    dataDir = join(home, 'data');
    port = await freePort();
  });
  after(() => rmSync(home, { recursive: true, force: true }));
  const start = (more = {}) =>
    startPostgres({ dataDir, port, log: join(home, 'log'), settings: { fsync: 'off' }, ...more });

  it('asks for the password that lies beside its data, and nobody gets in without', async () => {
    const postgres = await start();
    const wrong = new URL(postgres.url);
    wrong.password = 'guessed';
    await assert.rejects(ask(wrong.href, 'select 1'), /password authentication failed/);
    await ask(postgres.url, 'create table kept (n int); insert into kept values (7)');
    await postgres.stop();
    assert.equal(existsSync(`${dataDir}.lock`), false);
  });

  it('keeps its data and its password over a stop', async () => {
    const postgres = await start();
    assert.deepEqual(await ask(postgres.url, 'select n from kept'), [{ n: 7 }]);
    await postgres.stop();
  });

  it('keeps everything committed when it is killed hard', async () => {
    const postgres = await start();
    await ask(postgres.url, 'insert into kept values (8)');
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.exited;
    const again = await start();
    assert.equal((await ask(again.url, 'select n from kept')).length, 2);
    await again.stop();
  });

  it('is not stopped by a pid file whose process is by now another program', async () => {
    const file = join(dataDir, 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${dataDir}\n0\n${port}\n\n127.0.0.1\n`);
    await (await start()).stop();
  });

  it('is refused a second time on the same data while it runs', async () => {
    const postgres = await start();
    await assert.rejects(
      start({ port: await freePort() }),
      (error) => error instanceof PlainError && /already in use by process/.test(error.message),
    );
    assert.equal((await ask(postgres.url, 'select 1')).length, 1);
    await postgres.stop();
  });

  it('says which port is taken', async () => {
    const other = net.createServer().listen(port, '127.0.0.1');
    await assert.rejects(start(), (error) => error instanceof PlainError && error.message.includes(`Port ${port}`));
    other.close();
  });

  it('makes a new password when the file with the old one is lost', async () => {
    const old = readFileSync(`${dataDir}.password`, 'utf8');
    rmSync(`${dataDir}.password`);
    const postgres = await start();
    assert.equal((await ask(postgres.url, 'select n from kept')).length, 2);
    await postgres.stop();
    assert.notEqual(readFileSync(`${dataDir}.password`, 'utf8'), old);
  });

  it('begins anew where a first start was interrupted', async () => {
    const half = join(home, 'half');
    mkdirSync(`${half}.new`, { recursive: true });
    writeFileSync(join(`${half}.new`, 'PG_VERSION'), '18\n');
    const postgres = await start({ dataDir: half });
    assert.equal((await ask(postgres.url, 'select 1')).length, 1);
    await postgres.stop();
  });
});
