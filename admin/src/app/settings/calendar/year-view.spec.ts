import { TestBed } from '@angular/core/testing';
import { consoleTesting } from '../../../testing/console-testing';
import type { YearCalendar } from './year-days';
import { YearView } from './year-view';

const calendar: YearCalendar = {
  __typename: 'WorkCalendarYear',
  year: 2026,
  today: '2026-08-20',
  workingDays: 250,
  workingDayMinutes: 450,
  days: [
    {
      __typename: 'CalendarDay',
      date: '2026-08-22',
      kind: 'SWAP_WORK',
      isOff: false,
      name: 'Làm bù cho 31/8',
      nameEn: 'Make-up Saturday',
      isProvisional: true,
      note: null,
      changedAt: '2026-01-01T00:00:00Z',
      changedBy: null,
      intervals: [],
    },
  ],
  weeks: [],
};

describe('the year at a glance', () => {
  const open = () => {
    TestBed.configureTestingModule({ imports: [YearView], providers: consoleTesting(['SYS_ADMIN']) });
    const fixture = TestBed.createComponent(YearView);
    fixture.componentRef.setInput('calendar', calendar);
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    return { fixture, host, day: (date: string) => host.querySelector<HTMLButtonElement>(`[data-date="${date}"]`)! };
  };

  it('says each day in words, with its name and that it is provisional', () => {
    const { day } = open();
    expect(day('2026-08-22').getAttribute('aria-label')).toContain('Làm bù cho 31/8');
    expect(day('2026-08-22').getAttribute('aria-label')).toContain('Dự kiến');
  });

  it('has one day in the order of the Tab key, and arrows go on from there', () => {
    const { host, day } = open();
    const inOrder = [...host.querySelectorAll<HTMLElement>('button[tabindex="0"]')];
    expect(inOrder.map(({ dataset }) => dataset['date'])).toEqual(['2026-08-20']);
    day('2026-08-20').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-08-27');
    day('2026-08-27').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-08-26');
  });

  it('tells which day was picked', () => {
    const { fixture, day } = open();
    const picked: string[] = [];
    fixture.componentInstance.picked.subscribe(({ date }) => picked.push(date));
    day('2026-08-22').click();
    expect(picked).toEqual(['2026-08-22']);
  });
});
