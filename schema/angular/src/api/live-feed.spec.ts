import { Subject } from 'rxjs';
import { type LiveState } from '../live/live-badge';
import { LiveFeed, type LiveMessage } from './live-feed';

interface Step {
  cursor: string;
  seq: number;
}

const step = (seq: number): Step => ({ cursor: `c${seq}`, seq });

/** A server that remembers every stream opened and after which cursor. */
function rig() {
  const streams: { after: string | undefined; stream: Subject<LiveMessage<Step>> }[] = [];
  const seen: number[] = [];
  const states: LiveState[] = [];
  const renew = jest.fn();
  const onGone = jest.fn();
  let online = true;
  const feed = new LiveFeed<Step>({
    subscribe: (after) => {
      const stream = new Subject<LiveMessage<Step>>();
      streams.push({ after, stream });
      return stream;
    },
    cursorOf: ({ cursor }) => cursor,
    seqOf: ({ seq }) => seq,
    onEvent: ({ seq }) => seen.push(seq),
    onState: (state) => states.push(state),
    renew,
    heardAt: () => 0,
    online: () => online,
    codeOf: (error) => (error as { code?: string }).code,
    onGone,
  });
  const last = () => {
    const newest = streams.at(-1);
    if (!newest) throw new Error('no stream is open');
    return newest;
  };
  return {
    feed,
    streams,
    seen,
    states,
    renew,
    onGone,
    last,
    send: (seq: number) => last().stream.next({ data: step(seq) }),
    setOnline: (value: boolean) => (online = value),
  };
}

describe('a live feed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('begins after the cursor the screen already shows', () => {
    const { feed, last } = rig();
    feed.start('c7');
    expect(last().after).toBe('c7');
    feed.stop();
  });

  it('resumes from the last step after the stream is lost, so that no step is missed', () => {
    const { feed, streams, seen, last, send } = rig();
    feed.start(undefined);
    send(1);
    send(2);
    last().stream.error(new Error('socket closed'));
    jest.advanceTimersByTime(2_000);
    expect(streams).toHaveLength(2);
    expect(last().after).toBe('c2');
    send(3);
    send(4);
    expect(seen).toEqual([1, 2, 3, 4]);
    feed.stop();
  });

  it('ends for good, and says so, when the server shows the thing no longer', () => {
    const { feed, streams, onGone, last, send } = rig();
    feed.start('c1');
    send(2);
    last().stream.next({ data: null, error: Object.assign(new Error('gone'), { code: 'NOT_FOUND' }) });
    last().stream.complete();
    expect(onGone).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_000);
    feed.wake();
    expect(streams).toHaveLength(1);
  });

  it('shows a step that comes twice once', () => {
    const { feed, seen, send } = rig();
    feed.start(undefined);
    for (const seq of [1, 2, 2, 1, 3]) send(seq);
    expect(seen).toEqual([1, 2, 3]);
    feed.stop();
  });

  it('resubscribes when the server ends the stream or asks to resume', () => {
    const { feed, streams, last, send } = rig();
    feed.start(undefined);
    send(1);
    last().stream.next({ error: { code: 'UPSTREAM_CLOSED' } });
    jest.advanceTimersByTime(2_000);
    last().stream.complete();
    jest.advanceTimersByTime(2_000);
    expect(streams.map(({ after }) => after)).toEqual([undefined, 'c1', 'c1']);
    feed.stop();
  });

  it('takes a fresh token when the old one ends', () => {
    const { feed, renew, last, send } = rig();
    feed.start(undefined);
    send(5);
    last().stream.next({ error: { code: 'TOKEN_EXPIRED' } });
    expect(renew).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2_000);
    expect(last().after).toBe('c5');
    feed.stop();
  });

  it('asks at once for what was missed when the device wakes', () => {
    const { feed, streams, renew, last, send } = rig();
    feed.start(undefined);
    send(1);
    // The device sleeps: the clock runs on, no timer fires.
    jest.setSystemTime(Date.now() + 600_000);
    feed.wake();
    expect(streams).toHaveLength(2);
    expect(last().after).toBe('c1');
    expect(renew).toHaveBeenCalled();
    feed.stop();
  });

  it('notices by itself that it slept', () => {
    const { feed, streams, send } = rig();
    feed.start(undefined);
    send(1);
    jest.setSystemTime(Date.now() + 600_000);
    jest.advanceTimersByTime(5_000);
    expect(streams).toHaveLength(2);
    feed.stop();
  });

  it('is behind after 30 quiet seconds and live again with the next step', () => {
    const { feed, states, send } = rig();
    feed.start(undefined);
    send(1);
    jest.advanceTimersByTime(36_000);
    expect(states.at(-1)).toBe('behind');
    send(2);
    expect(states.at(-1)).toBe('live');
    feed.stop();
  });

  it('is offline while the device has no network', () => {
    const { feed, states, setOnline } = rig();
    feed.start(undefined);
    setOnline(false);
    feed.wake();
    expect(states.at(-1)).toBe('offline');
    feed.stop();
  });

  it('waits longer each time the server refuses, and never gives up', () => {
    const { feed, streams, last } = rig();
    feed.start(undefined);
    for (let time = 0; time < 8; time++) {
      last().stream.error(new Error('refused'));
      jest.advanceTimersByTime(20_000);
    }
    expect(streams).toHaveLength(9);
    feed.stop();
  });

  it('stops for good when the screen closes', () => {
    const { feed, streams, last } = rig();
    feed.start(undefined);
    last().stream.error(new Error('socket closed'));
    feed.stop();
    jest.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(1);
  });
});
