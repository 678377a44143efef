import { describe, expect, it } from '@jest/globals';
import { rebalance, type Movable } from './rebalance.js';

const item = (id: string, officerId: string | null, minutes: number, keep = false): Movable => ({
  id,
  officerId,
  minutes,
  keep,
});

describe('evening out the work of a unit', () => {
  it('gives what nobody has to who has least', () => {
    const { moves, after } = rebalance(['hung', 'yen'], [item('a', 'hung', 100), item('b', null, 60)]);
    expect(moves).toEqual([{ id: 'b', from: null, to: 'yen' }]);
    expect(Object.fromEntries(after)).toEqual({ hung: 100, yen: 60 });
  });

  it('moves from who has most to who has least until they are near each other', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id, 'hung', 60));
    const { moves, before, after } = rebalance(['hung', 'yen'], items);
    expect(moves).toHaveLength(2);
    expect(Object.fromEntries(before)).toEqual({ hung: 240, yen: 0 });
    expect(Object.fromEntries(after)).toEqual({ hung: 120, yen: 120 });
  });

  it('keeps what is in progress or near due with its officer', () => {
    const { moves } = rebalance(['hung', 'yen'], [item('a', 'hung', 300, true), item('b', 'hung', 200, true)]);
    expect(moves).toEqual([]);
  });

  it('does not move for the sake of moving', () => {
    expect(rebalance(['hung', 'yen'], [item('a', 'hung', 60), item('b', 'yen', 50)]).moves).toEqual([]);
  });

  it('takes what is with somebody who has gone as nobody’s', () => {
    expect(rebalance(['yen'], [item('a', 'gone', 60, true)]).moves).toEqual([{ id: 'a', from: 'gone', to: 'yen' }]);
  });

  it('has nothing to say of a unit without officers', () => {
    expect(rebalance([], [item('a', null, 60)]).moves).toEqual([]);
  });

  it('never widens the gap, never loses or doubles a report, whatever the work', () => {
    let seed = 7;
    const dice = (faces: number): number => (seed = (seed * 48_271) % 2_147_483_647) % faces;
    for (let round = 0; round < 200; round += 1) {
      const officers = Array.from({ length: 1 + dice(6) }, (_, at) => `o${at}`);
      const items = Array.from({ length: dice(40) }, (_, at) =>
        item(`r${at}`, dice(4) ? officers[dice(officers.length)]! : null, dice(900), dice(3) === 0),
      );
      const { moves, after } = rebalance(officers, items);
      expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
      const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
      expect([...after.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(total);
      for (const { id, from } of moves) {
        const moved = items.find((one) => one.id === id)!;
        expect(moved.officerId).toBe(from);
        expect(moved.keep && from !== null).toBe(false);
      }
    }
  });
});
