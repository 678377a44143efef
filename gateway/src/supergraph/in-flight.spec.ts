import { InFlight } from './in-flight.js';

describe('answers in flight', () => {
  it('are shared until they arrive, then asked anew', async () => {
    const flights = new InFlight<number>();
    let asked = 0;
    const ask = async (): Promise<number> => (asked += 1);
    expect(await Promise.all([flights.share('a', ask), flights.share('a', ask), flights.share('b', ask)])).toEqual([
      1, 1, 2,
    ]);
    expect(await flights.share('a', ask)).toBe(3);
  });

  it('share a failure as well, and forget it', async () => {
    const flights = new InFlight<number>();
    const fail = () => Promise.reject(new Error('down'));
    const both = await Promise.allSettled([flights.share('a', fail), flights.share('a', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flights.share('a', async () => 1)).toBe(1);
  });
});
