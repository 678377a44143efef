import { EventLine } from './event-line.js';

const settled = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 1));
};
/** A few turns of the loop: whatever was going to happen has. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('the line of one topic', () => {
  const run = async (event: number): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 5 - event)); // the later ones would be ready sooner
    return event * 10;
  };

  it('publishes in the order of the events, whatever each takes', async () => {
    const out: number[] = [];
    const line = new EventLine(run, { publish: (result) => out.push(result), overflow: () => out.push(-1) }, 10);
    for (const event of [1, 2, 3, 4]) line.add(event);
    await settled(() => out.length === 4);
    expect(out).toEqual([10, 20, 30, 40]);
  });

  it('ends after what waits, and takes nothing more', async () => {
    const out: number[] = [];
    const line = new EventLine(run, { publish: (result) => out.push(result), overflow: () => out.push(-1) }, 10);
    line.add(1);
    line.add(2);
    line.end(() => out.push(0));
    line.add(3);
    await settled(() => out.at(-1) === 0);
    await quiet();
    expect(out).toEqual([10, 20, 0]);
  });

  it('says so when its source is too fast for long, instead of keeping everything', async () => {
    const out: number[] = [];
    const line = new EventLine(run, { publish: (result) => out.push(result), overflow: () => out.push(-1) }, 2);
    for (const event of [1, 2, 3, 4, 5]) line.add(event);
    await quiet();
    expect(out).toEqual([-1]);
  });

  it('publishes nothing after it was stopped', async () => {
    const out: number[] = [];
    const line = new EventLine(run, { publish: (result) => out.push(result), overflow: () => out.push(-1) }, 10);
    line.add(1);
    line.stop();
    await quiet();
    expect(out).toEqual([]);
  });
});
