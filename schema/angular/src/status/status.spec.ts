import { TestBed } from '@angular/core/testing';
import { DOSSIER_STATUS, REPORT_STATUS } from '@smarthp/client';
import { Language } from '../i18n/language';
import { render, textOf } from '../testing/render';
import { SlaChip } from './sla-chip';
import { StatusChip } from './status-chip';
import { UrgencyMark } from './urgency';
import { Visibility } from './publication';

const NOW = '2026-11-20T15:48:00+07:00';

describe('a status', () => {
  beforeEach(() => localStorage.clear());

  it.each(Object.keys(REPORT_STATUS))('%s of a report has a drawing and a word', async (status) => {
    const fixture = await render(StatusChip, { status });
    expect(textOf(fixture).length).toBeGreaterThan(3);
    expect(fixture.nativeElement.querySelectorAll('svg > *').length).toBeGreaterThan(0);
  });

  it.each(Object.keys(DOSSIER_STATUS))('%s of a dossier has a drawing and a word', async (status) => {
    const fixture = await render(StatusChip, { status, kind: 'dossier' });
    expect(textOf(fixture).length).toBeGreaterThan(3);
    expect(fixture.nativeElement.querySelectorAll('svg > *').length).toBeGreaterThan(0);
  });

  it('speaks to citizens and staff in their own words', async () => {
    expect(textOf(await render(StatusChip, { status: 'SUBMITTED' }))).toBe('Chờ tiếp nhận');
    expect(textOf(await render(StatusChip, { status: 'SUBMITTED', audience: 'console' }))).toBe('Mới');
  });

  it('changes its word with the language at once', async () => {
    const fixture = await render(StatusChip, { status: 'IN_PROGRESS' });
    TestBed.inject(Language).use('en');
    await fixture.whenStable();
    expect(textOf(fixture)).toBe('Being handled');
    expect(document.documentElement.lang).toBe('en');
  });

  it('hides its drawing from screen readers, the word says it', async () => {
    const fixture = await render(StatusChip, { status: 'RESOLVED' });
    expect(fixture.nativeElement.querySelector('svg').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('urgency', () => {
  it('says nothing when it is normal', async () => {
    expect(textOf(await render(UrgencyMark, { urgency: 'NORMAL' }))).toBe('');
    expect(textOf(await render(UrgencyMark, { urgency: 'URGENT' }))).toBe('Hỏa tốc');
  });
});

describe('publication', () => {
  it('keeps its word for screen readers when only the icon shows', async () => {
    const fixture = await render(Visibility, { publication: 'HIDDEN', iconOnly: true });
    expect(fixture.nativeElement.querySelector('svg').getAttribute('aria-label')).toBe('Đã gỡ');
  });
});

describe('the time left on a case', () => {
  it.each([
    ['ON_TIME', '2026-11-20T16:58:00+07:00', 'còn 1 giờ 10', 'on-time'],
    ['DUE_SOON', '2026-11-20T16:06:00+07:00', 'còn 18 phút', 'soon'],
    ['OVERDUE', '2026-11-20T12:48:00+07:00', 'quá 3 giờ', 'late'],
    ['ON_TIME', '2026-11-23T16:06:00+07:00', 'còn 3 ngày', 'on-time'],
    ['PAUSED', '2026-11-23T16:06:00+07:00', 'tạm dừng', 'paused'],
    ['DONE_EARLY', '2026-11-23T16:06:00+07:00', 'Xử lý trước hạn', 'done'],
    ['NONE', null, 'Chưa có hạn', 'none'],
  ])('%s is said', async (dueState, dueAt, said, look) => {
    const fixture = await render(SlaChip, { dueState, dueAt, now: NOW });
    expect(textOf(fixture)).toBe(said);
    expect(fixture.nativeElement.classList).toContain(look);
  });
});
