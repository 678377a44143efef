import { TestClock } from '../src/clock/index.js';
import { PgBus, Wakes } from '../src/bus/index.js';
import { openDatabase, type Database } from '../src/database/index.js';
import { createLogger } from '../src/logging/index.js';
import { EventConsumer, OutboxRelay, readFeed, recordEvent } from '../src/outbox/index.js';
import { eventually, testDatabase } from '../src/testing/index.js';
import { fastify } from 'fastify';

const logger = createLogger('test', 'silent');
const open = async (name: string): Promise<{ database: Database; url: string }> => {
  const url = await testDatabase(name);
  const database = await openDatabase({ url, entities: [], migrations: [] });
  await database.migrate();
  return { database, url };
};

describe('the outbox', () => {
  let database: Database;
  let bus: PgBus;
  let relay: OutboxRelay;
  const wakes = new Wakes();

  beforeAll(async () => {
    const opened = await open('producer');
    database = opened.database;
    bus = new PgBus(opened.url);
    await bus.start(wakes.notice, wakes.all);
    relay = new OutboxRelay(database, bus, logger);
    relay.start();
  });
  afterAll(async () => {
    await relay.stop();
    await bus.stop();
    await database.close();
  });

  it('says nothing of a change that was rolled back', async () => {
    const failed = database.transaction(async (em) => {
      await recordEvent(em, { type: 'producer.thing.lost', subject: 'x' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await database.transaction((em) => recordEvent(em, { type: 'producer.thing.made', subject: 'first' }));
    const events = await eventually(async () => (await readFeed(database, 0)).length && readFeed(database, 0));
    expect(events.map((event) => event.type)).toEqual(['producer.thing.made']);
  });

  it('numbers concurrent commits without a gap and wakes who waits for the subject', async () => {
    const woken = new Promise<void>((resolve) => wakes.on('producer.thing.made', 'n7', resolve));
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        database.transaction((em) => recordEvent(em, { type: 'producer.thing.made', subject: `n${n}`, data: { n } })),
      ),
    );
    await woken;
    const events = await eventually(async () => {
      const all = await readFeed(database, 0);
      return all.length === 41 && all;
    });
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 41 }, (_, n) => n + 1));
  });

  it('listens again after its connection was cut, and wakes everybody', async () => {
    const all = new Promise<void>((resolve) => wakes.on('anything', undefined, resolve));
    await database
      .em()
      .execute(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'smarthp-bus' and usename = current_user`,
      );
    await all;
    const woken = new Promise<void>((resolve) => wakes.on('producer.thing.made', 'again', resolve));
    await database.transaction((em) => recordEvent(em, { type: 'producer.thing.made', subject: 'again' }));
    await woken;
  });

  it('lets another subgraph react to each event once, in order, also after a failed reaction', async () => {
    const consumer = await open('consumer');
    await consumer.database.em().execute('create table seen (subject text, seq bigint)');
    const door = fastify();
    door.get('/internal/events', async (request) =>
      readFeed(database, Number((request.query as { after: string }).after), 7),
    );
    await door.listen({ port: 0, host: '127.0.0.1' });
    const { port } = door.server.address() as { port: number };
    let failures = 2;
    const reader = new EventConsumer(
      consumer.database,
      { name: 'producer', url: `http://127.0.0.1:${port}`, secret: 'x' },
      {
        'producer.thing.made': async (em, event) => {
          await em.execute('insert into seen values (?, ?)', [event.subject, event.seq]);
          if (event.subject === 'n3' && failures-- > 0) throw new Error('try again');
        },
      },
      logger,
    );
    reader.start(wakes);
    const wanted = (await readFeed(database, 0)).map((event) => event.seq);
    const seen = await eventually(async () => {
      const rows = await consumer.database.em().execute<{ seq: string }[]>('select seq from seen order by seq');
      return rows.length >= wanted.length && rows.map((row) => Number(row.seq));
    }, 10_000);
    expect(seen).toEqual(wanted);
    await reader.stop();
    await door.close();
    await consumer.database.close();
  });
});

describe('a test clock', () => {
  it('stands still until it is moved', () => {
    const clock = new TestClock('2026-11-20T08:00:00+07:00');
    clock.advance(90 * 60_000);
    expect(clock.now().toISOString()).toBe('2026-11-20T02:30:00.000Z');
  });
});
