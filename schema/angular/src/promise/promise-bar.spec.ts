import { find, render, textOf } from '../testing/render';
import { PROMISES, NOW } from '../../sheet/examples';
import { PromiseBar } from './promise-bar';
import { promiseCells } from './promise-cells';

const draw = (index: number) => promiseCells(PROMISES[index] ?? PROMISES[0]!, NOW);
const looks = (index: number) => draw(index).cells.map(({ look }) => look);

describe('the day bar', () => {
  it('fills the days used, half of today, and flags the day due', async () => {
    expect(looks(0)).toEqual(['used', 'used', 'used', 'today', 'ahead', 'ahead', 'ahead']);
    expect(draw(0).cells.at(-1)?.flag).toBe('due');
    expect(draw(0).cells[4]?.gapBefore).toBe(true);
  });

  it('hatches the days the clock stood still', () => {
    expect(looks(1).slice(0, 4)).toEqual(['used', 'paused', 'paused', 'paused']);
  });

  it('keeps the flag where it was promised when late', () => {
    expect(looks(2).slice(0, 4)).toEqual(['used', 'used', 'late', 'late']);
    expect(draw(2).cells.filter(({ flag }) => flag === 'due')).toHaveLength(2);
  });

  it('keeps a hollow flag on the old day when extended', () => {
    expect(
      draw(3)
        .cells.map(({ flag }) => flag)
        .filter(Boolean),
    ).toEqual(['old', 'due']);
  });

  it('turns green when finished', () => {
    expect(looks(4)).toEqual(['done', 'paused', 'done', 'done', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('becomes ticks with three labels when the days are more than ten', () => {
    expect(draw(5).form).toBe('ticks');
    expect(
      draw(5)
        .cells.map(({ label }) => label)
        .filter(Boolean),
    ).toEqual(['17', '20', '8']);
  });

  it('is a bar of hours on a clock that never stops', () => {
    expect(draw(6)).toMatchObject({ form: 'hours', from: '09:00', to: '09:00' });
    expect(draw(6).used).toBeCloseTo(0.28, 1);
  });

  it('says one sentence to screen readers and hides the drawing', async () => {
    const fixture = await render(PromiseBar, { promise: PROMISES[4], now: NOW, salutation: 'BA' });
    expect(find(fixture, '.hp-hidden').textContent).toBe(
      'Xong trước hạn 4 ngày làm việc. Hẹn thứ Năm 26/11 · xong hôm nay 15:40. Tạm dừng ngày 18/11: chờ Bà bổ sung ảnh',
    );
    expect(find(fixture, '.days').getAttribute('aria-hidden')).toBe('true');
    expect(textOf(fixture)).toContain('Xong trước hạn 4 ngày làm việc');
  });
});
