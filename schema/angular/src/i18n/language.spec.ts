import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoPipe } from '@jsverse/transloco';
import { textOf } from '../testing/render';
import { Language } from './language';
import { addWords } from './feature-words';
import { DatePipe, NumberPipe, WordPipe } from './pipes';
import { provideLanguage } from './provide-language';

@Component({
  imports: [DatePipe, NumberPipe, TranslocoPipe, WordPipe],
  template: `{{ 'shell.title' | transloco }} | {{ 'reports.mine' | transloco }} | {{ 'HIGH' | hpWord: 'urgency' }} |
    {{ '2026-11-24T17:00:00+07:00' | hpDate: 'date' }} | {{ 120000 | hpNumber: 'money' }}`,
})
class Screen {}

const open = async () => {
  TestBed.configureTestingModule({
    providers: [provideLanguage({ shell: { vi: { title: 'Trang chủ' }, en: { title: 'Home' } } })],
  });
  const fixture = TestBed.createComponent(Screen);
  TestBed.runInInjectionContext(() =>
    addWords('reports', { vi: { mine: 'Phản ánh của tôi' }, en: { mine: 'My reports' } }),
  );
  await fixture.whenStable();
  return fixture;
};

describe('the language', () => {
  beforeEach(() => localStorage.clear());

  it('is Vietnamese until the person chooses', async () => {
    expect(textOf(await open())).toBe('Trang chủ | Phản ánh của tôi | Khẩn | 24/11/2026 | 120.000 ₫');
    expect(document.documentElement.lang).toBe('vi');
  });

  it('switches everything at once, also strings that came later, and is kept', async () => {
    const fixture = await open();
    TestBed.inject(Language).use('en');
    await fixture.whenStable();
    expect(textOf(fixture)).toBe('Home | My reports | High | 24 Nov 2026 | 120,000 ₫');
    expect(localStorage.getItem('hp.lang')).toBe('en');
  });
});
