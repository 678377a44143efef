import { ENTRIES, NOW } from '../../sheet/examples';
import { find, render, textOf } from '../testing/render';
import { type EntryView } from './entry-view';
import { Timeline } from './timeline';
import { timelineRows } from './timeline-rows';

const titles = (fixture: Awaited<ReturnType<typeof render<Timeline>>>) =>
  [...(fixture.nativeElement as HTMLElement).querySelectorAll('.title b')].map(({ textContent }) => textContent);
const quiet = (seq: number, change: Partial<EntryView> = {}): EntryView => ({
  id: String(seq),
  seq,
  action: 'RECEIVE',
  status: 'RECEIVED',
  visibility: 'PUBLIC',
  at: NOW,
  actor: { kind: 'DESK', name: 'Tổng đài 1022' },
  ...change,
});

describe('the timeline', () => {
  it('shows citizens the newest step first and nothing internal', async () => {
    const fixture = await render(Timeline, { entries: ENTRIES, now: NOW });
    expect(titles(fixture).slice(0, 3)).toEqual(['Đã xử lý', 'Cập nhật tiến độ', 'Đơn vị nhận xử lý']);
    expect(textOf(fixture)).not.toContain('Đội 2 đang ở Lạch Tray');
  });

  it('shows staff internal notes with a lock and words that say so', async () => {
    const fixture = await render(Timeline, { entries: ENTRIES, now: NOW, audience: 'console' });
    expect(find(fixture, '.internal').textContent).toContain('Chỉ cán bộ thấy');
    expect(textOf(fixture)).toContain('Đội 2 đang ở Lạch Tray');
  });

  it('says who and when', async () => {
    const fixture = await render(Timeline, { entries: ENTRIES, now: NOW });
    expect(find(fixture, 'li time').textContent).toBe('Thoát nước Hải Phòng · hôm nay 15:40');
  });

  it('marks a step that arrives while one looks, and only that', async () => {
    const fixture = await render(Timeline, { entries: ENTRIES, now: NOW });
    expect(fixture.nativeElement.querySelectorAll('.fresh')).toHaveLength(0);
    fixture.componentRef.setInput('entries', [...ENTRIES, quiet(9, { action: 'RATE', status: 'CLOSED' })]);
    await fixture.whenStable();
    expect(fixture.nativeElement.querySelectorAll('.fresh')).toHaveLength(1);
    expect(find(fixture, '.fresh').textContent).toContain('Mới');
  });

  it('keeps a new step behind a pill while the reader is further down', async () => {
    const fixture = await render(Timeline, { entries: ENTRIES, now: NOW });
    const host = fixture.nativeElement as HTMLElement;
    host.getBoundingClientRect = () => ({ top: -600 }) as DOMRect;
    host.scrollIntoView = jest.fn();
    fixture.componentRef.setInput('entries', [...ENTRIES, quiet(9)]);
    await fixture.whenStable();
    expect(find(fixture, '.pill').textContent).toContain('1 cập nhật mới');
    find(fixture, '.pill').click();
    await fixture.whenStable();
    expect(host.scrollIntoView).toHaveBeenCalled();
    expect(host.querySelector('.pill')).toBeNull();
  });

  it('folds repeats without words, never what somebody said', () => {
    const rows = timelineRows([quiet(1), quiet(2), quiet(3, { text: 'Đã rào chắn' }), quiet(4)], true);
    expect(rows.map(({ entry, folded }) => [entry.seq, folded.length])).toEqual([
      [4, 0],
      [3, 0],
      [2, 1],
    ]);
  });
});
