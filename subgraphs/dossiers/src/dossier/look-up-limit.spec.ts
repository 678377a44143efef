import { TestClock } from '@smarthp/kit/clock';
import { LookUpLimit } from './look-up-limit.js';

describe('the look-up limit', () => {
  it('lets each signed-in caller look up thirty times a minute and says how long to wait', () => {
    const clock = new TestClock('2026-11-23T10:00:00+07:00');
    const limit = new LookUpLimit(clock);
    for (let n = 0; n < 30; n += 1) expect(limit.take('citizen:nhung')).toBeUndefined();
    clock.advance(20_000);
    expect(limit.take('citizen:nhung')).toBe(40);
    expect(limit.take('citizen:an')).toBeUndefined();
    clock.advance(40_000);
    expect(limit.take('citizen:nhung')).toBeUndefined();
  });
});
