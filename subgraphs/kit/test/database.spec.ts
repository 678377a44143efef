import { openDatabase } from '../src/database/index.js';
import { provision } from '../src/database/provision.js';
import { testDatabase } from '../src/testing/index.js';

const open = (url: string) => openDatabase({ url, entities: [], migrations: [] });

describe('a subgraph database', () => {
  it('comes up again on what an earlier start has migrated', async () => {
    const url = await testDatabase('again');
    for (let start = 0; start < 3; start += 1) {
      const database = await open(url);
      await database.migrate();
      const [row] = await database.em().execute<{ n: string }[]>('select count(*) as n from again.migration');
      expect(Number(row?.n)).toBe(1);
      await database.close();
    }
  });

  it('is migrated once when several copies of a server start at once', async () => {
    const url = await testDatabase('copies');
    const copies = await Promise.all([open(url), open(url), open(url)]);
    await Promise.all(copies.map((copy) => copy.migrate()));
    await Promise.all(copies.map((copy) => copy.close()));
  });

  it('can be provisioned by several at once: roles belong to the whole server', async () => {
    const admin = process.env['TEST_DATABASE_URL']!;
    const names = ['first', 'second', 'third', 'fourth'];
    const made = await Promise.all(
      names.map((name) => provision(admin, 'shared_role', 'a-password', `test_shared_${name}`)),
    );
    expect(new Set(made.map(({ url }) => new URL(url).username))).toEqual(new Set(['shared_role']));
  });
});
