import type { Consumer } from './consumer.js';
import { Topics } from './topics.js';
import type { TopicSink } from './topic.js';

const read = async (consumer: Consumer<string>, count: number): Promise<(string | undefined)[]> => {
  const got = [];
  for (let at = 0; at < count; at += 1) got.push((await consumer.next()).value as string | undefined);
  return got;
};

describe('topics', () => {
  const topics = new Topics<string>();
  let sink: TopicSink<string>;
  let stopped = 0;
  const options = (log: number | 'NEWEST' = 10, queue = 3) => ({
    queue,
    log,
    resume: () => 'RESUME',
    open: (given: TopicSink<string>) => {
      sink = given;
      return () => (stopped += 1);
    },
  });
  beforeEach(() => {
    stopped = 0;
  });

  it('hand what waits to a consumer before RESUME, and nothing after it', async () => {
    const slow = topics.join('a', options());
    for (const event of ['1', '2', '3', '4', '5']) sink.publish(event);
    expect(await read(slow, 5)).toEqual(['1', '2', '3', 'RESUME', undefined]);
    expect([topics.size, stopped]).toEqual([0, 1]);
  });

  it('do not count the log that a late consumer starts with against its queue', async () => {
    const first = topics.join('b', options());
    const reading = read(first, 6);
    for (const event of ['1', '2', '3', '4', '5', '6']) {
      sink.publish(event);
      await Promise.resolve();
    }
    await reading;
    const late = topics.join('b', options());
    for (const event of ['7', '8', '9']) sink.publish(event);
    expect(await read(late, 9)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    await Promise.all([first.return(), late.return()]);
    expect(stopped).toBe(1);
  });

  it('answer a consumer that waits when its topic ends, with the last word', async () => {
    const waiting = topics.join('c', options());
    const next = waiting.next();
    sink.end('LAST');
    expect(await next).toEqual({ done: false, value: 'LAST' });
    expect(await waiting.next()).toEqual({ done: true, value: undefined });
  });

  it('answer a consumer that waits when it is returned, without waiting for an event', async () => {
    const waiting = topics.join('d', options());
    const next = waiting.next();
    await waiting.return();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(stopped).toBe(1);
  });

  it('start anew after they have ended', async () => {
    const first = topics.join('e', options());
    sink.end();
    const second = topics.join('e', options());
    sink.publish('x');
    expect(await read(first, 1)).toEqual([undefined]);
    expect(await read(second, 1)).toEqual(['x']);
    await second.return();
  });

  it('tell once that a consumer has ended, whatever ends it', async () => {
    for (const end of [(one: Consumer<string>) => one.return(), () => sink.end(), () => topics.closeAll(() => 'bye')]) {
      let told = 0;
      const consumer = topics.join('f', options());
      consumer.whenEnded(() => (told += 1));
      await end(consumer);
      await consumer.return();
      expect(told).toBe(1);
    }
  });
});
