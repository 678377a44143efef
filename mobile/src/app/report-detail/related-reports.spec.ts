import { TestBed } from '@angular/core/testing';
import { addWords, Language } from '@smarthp/angular';
import { screenImports, screenProviders, settle } from '../../testing/screen';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { RelatedReports, type Related } from './related-reports';

const one = (code: string, title: string, status: 'MERGED' | 'RECEIVED' | 'IN_PROGRESS') => ({
  __typename: 'Report' as const,
  id: code,
  code,
  title,
  status,
});
const ALONE: Related = { mergedInto: null, parent: null, parts: [] };

describe('Reports that hang together with this one', () => {
  async function open(report: Partial<Related>) {
    TestBed.configureTestingModule({
      imports: [RelatedReports, ...screenImports],
      providers: [...screenProviders()],
    });
    TestBed.runInInjectionContext(() => addWords('reportDetail', { vi, en }));
    TestBed.inject(Language).use('vi');
    const fixture = TestBed.createComponent(RelatedReports);
    fixture.componentRef.setInput('report', { ...ALONE, ...report });
    await settle(fixture);
    const page = fixture.nativeElement as HTMLElement;
    const links = () =>
      [...page.querySelectorAll('a')].map((a) => [
        a.getAttribute('href'),
        (a.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ]);
    return { page, links, fixture };
  }

  it('take no room when there are none', async () => {
    const { page } = await open({});
    expect(page.textContent.trim()).toBe('');
  });

  it('are each part that was split off, with its code, title and status, a touch away', async () => {
    const parts = [one('HP-261122-0007', 'Rác ở đầu ngõ', 'RECEIVED'), one('HP-261122-0008', 'Đèn tắt', 'IN_PROGRESS')];
    const { page, links, fixture } = await open({ parts });
    expect(page.querySelector('h2')?.textContent).toContain('Đã tách thành 2 phản ánh khác');
    expect(links()).toEqual([
      ['/reports/HP-261122-0007', expect.stringMatching(/^HP-261122-0007.*Rác ở đầu ngõ$/)],
      ['/reports/HP-261122-0008', expect.stringMatching(/^HP-261122-0008.*Đèn tắt$/)],
    ]);
    expect([...page.querySelectorAll('hp-status-chip')].map((chip) => chip.getAttribute('data-status'))).toEqual([
      'RECEIVED',
      'IN_PROGRESS',
    ]);
    TestBed.inject(Language).use('en');
    await settle(fixture);
    expect(page.querySelector('h2')?.textContent).toContain('Split off: 2 more');
  });

  it('are what it was a part of, and what it was merged into', async () => {
    const { links } = await open({
      parent: one('HP-261122-0001', 'Ngõ nhiều việc', 'RECEIVED'),
      mergedInto: one('HP-261121-0044', 'Ngập đường Tô Hiệu', 'IN_PROGRESS'),
    });
    expect(links()).toEqual([
      ['/reports/HP-261121-0044', 'Đã gộp với phản ánh HP-261121-0044Ngập đường Tô Hiệu'],
      ['/reports/HP-261122-0001', 'Một phần của phản ánh HP-261122-0001Ngõ nhiều việc'],
    ]);
  });
});
