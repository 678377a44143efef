import { openDatabase, type Database } from '../src/database/index.js';
import { Jobs } from '../src/jobs/index.js';
import { createLogger } from '../src/logging/index.js';
import { eventually, testDatabase } from '../src/testing/index.js';

describe('jobs', () => {
  let database: Database;
  let jobs: Jobs;
  const done: string[] = [];
  let failures = 1;

  beforeAll(async () => {
    const url = await testDatabase('worker');
    database = await openDatabase({ url, entities: [], migrations: [] });
    jobs = new Jobs(url, 'worker_jobs', createLogger('test', 'silent'));
    jobs.define<{ name: string }>({
      name: 'greet',
      run: async ({ name }) => {
        if (name === 'stubborn' && failures-- > 0) throw new Error('not yet');
        done.push(name);
      },
    });
    await jobs.start();
  });
  afterAll(async () => {
    await jobs.stop();
    await database.close();
  });

  it('run when the transaction that enqueued them commits', async () => {
    await database.transaction((em) => jobs.enqueue(em, 'greet', { name: 'an' }));
    await eventually(() => done.includes('an'), 10_000);
  });

  it('are gone with a transaction that rolls back', async () => {
    const failed = database.transaction(async (em) => {
      await jobs.enqueue(em, 'greet', { name: 'ghost' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await database.transaction((em) => jobs.enqueue(em, 'greet', { name: 'after' }));
    await eventually(() => done.includes('after'), 10_000);
    expect(done).not.toContain('ghost');
  });

  it('are tried again after a failure', async () => {
    await database.transaction((em) => jobs.enqueue(em, 'greet', { name: 'stubborn' }));
    await eventually(() => done.includes('stubborn'), 20_000);
  }, 30_000);
});
