import { TestBed } from '@angular/core/testing';
import { Appearance } from './appearance';

describe('the appearance', () => {
  const root = document.documentElement;
  beforeEach(() => {
    localStorage.clear();
    for (const name of ['theme', 'contrast', 'simple']) delete root.dataset[name];
  });

  it('follows the device until the person chooses', () => {
    TestBed.inject(Appearance);
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('is written on the page and kept', () => {
    const appearance = TestBed.inject(Appearance);
    appearance.choose({ theme: 'dark', contrast: 'more', text: 'larger', simple: true });
    TestBed.tick();
    expect({ ...root.dataset }).toMatchObject({ theme: 'dark', contrast: 'more', simple: 'true' });
    expect(root.style.getPropertyValue('--hp-text-scale')).toBe('1.3');
    expect(appearance.dark()).toBe(true);
    TestBed.resetTestingModule();
    expect(TestBed.inject(Appearance).choice().theme).toBe('dark');
  });

  it('names the theme when contrast is high, as the colours need both', () => {
    TestBed.inject(Appearance).choose({ contrast: 'more' });
    TestBed.tick();
    expect(root.dataset['theme']).toBe('light');
  });
});
