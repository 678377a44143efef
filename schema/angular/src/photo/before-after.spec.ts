import { AFTER, BEFORE, BROKEN } from '../../sheet/examples';
import { find, render, textOf } from '../testing/render';
import { BeforeAfter } from './before-after';
import { Photo } from './photo';

const press = (element: HTMLElement, key: string) => element.dispatchEvent(new KeyboardEvent('keydown', { key }));

describe('before and after', () => {
  it('moves by 5 per cent with the arrow keys and says how much is seen', async () => {
    const fixture = await render(BeforeAfter, { before: BEFORE, after: AFTER });
    const knob = find(fixture, '[role=slider]');
    press(knob, 'ArrowRight');
    await fixture.whenStable();
    expect(knob.getAttribute('aria-valuenow')).toBe('55');
    expect(knob.getAttribute('aria-valuetext')).toBe('Thấy 55% ảnh trước');
    press(knob, 'End');
    press(knob, 'ArrowRight');
    await fixture.whenStable();
    expect(knob.getAttribute('aria-valuenow')).toBe('100');
  });

  it('says when the photo after is still missing', async () => {
    const fixture = await render(BeforeAfter, { before: BEFORE });
    expect(fixture.nativeElement.querySelector('[role=slider]')).toBeNull();
    expect(textOf(fixture)).toContain('Chưa có ảnh sau');
  });

  it('writes the dates on the corners', async () => {
    expect(textOf(await render(BeforeAfter, { before: BEFORE, after: AFTER }))).toContain('Trước · 16/11');
  });
});

describe('a photo', () => {
  it('that does not come offers to try again', async () => {
    const fixture = await render(Photo, { photo: BROKEN, alt: 'Cây đổ' });
    find(fixture, 'img').dispatchEvent(new Event('error'));
    await fixture.whenStable();
    expect(textOf(fixture)).toBe('Chưa tải được, chạm để thử lại');
    find<HTMLButtonElement>(fixture, 'button').click();
    await fixture.whenStable();
    expect(find<HTMLImageElement>(fixture, 'img').src).toContain('retry=1');
  });

  it('that is still being processed says so', async () => {
    const fixture = await render(Photo, { photo: { ...BROKEN, state: 'PROCESSING' } });
    expect(textOf(fixture)).toBe('Đang xử lý ảnh');
  });

  it('has words for those who cannot see it', async () => {
    const fixture = await render(Photo, { photo: AFTER, alt: 'Nắp cống mới' });
    expect(find(fixture, 'img').getAttribute('alt')).toBe('Nắp cống mới');
  });
});
