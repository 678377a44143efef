import { lockSeconds } from './lock.rules.js';

describe('the lock after wrong passwords', () => {
  it('starts at the limit, doubles, and ends at a quarter of an hour', () => {
    expect([1, 4, 5, 6, 7, 9, 10, 1000].map((failures) => lockSeconds(failures, 5))).toEqual([
      0, 0, 30, 60, 120, 480, 900, 900,
    ]);
  });
});
