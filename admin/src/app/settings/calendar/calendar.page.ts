import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { Router } from '@angular/router';
import { apiQuery, DatePipe, Icon } from '@smarthp/angular';
import { WorkCalendarDocument } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying, Say } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { DayEditor } from './day-editor';
import { WeekHours } from './week-hours';
import { type DayCell, monthsOf } from './year-days';
import { YearView } from './year-view';

const THIS_YEAR = Number(cityDate().slice(0, 4));

/** The working calendar: a year at a glance, the days that differ, the hours of the week. */
@Component({
  selector: 'admin-calendar',
  imports: [SettingsFrame, SettingsHistory, YearView, DayEditor, WeekHours, DatePipe, Icon],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar.page.html',
  styleUrl: './calendar.page.scss',
})
export class CalendarPage {
  /** From the address. */
  readonly year = input(THIS_YEAR, { transform: (value: unknown) => numberAttribute(value, THIS_YEAR) });
  /** The open day, yyyy-mm-dd, from the address. */
  readonly day = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly router = inject(Router);
  private readonly roles = inject(Staff).roles;
  protected readonly mayChange = computed(() => this.roles().includes('SYS_ADMIN'));
  protected readonly resource = apiQuery({
    query: WorkCalendarDocument,
    variables: () => ({ year: Math.min(2100, Math.max(2000, this.year())) }),
  });
  protected readonly calendar = computed(() => this.resource.data()?.workCalendar);
  protected readonly chosen = computed<DayCell | null>(() => {
    const calendar = this.calendar();
    const date = this.day();
    if (!calendar || !date) return null;
    return (
      monthsOf(calendar)
        .flatMap(({ days }) => days)
        .find((cell) => cell.date === date) ?? null
    );
  });
  protected readonly version = signal(0);
  protected readonly keyWords = (key: string): string =>
    key === 'WEEK' ? this.t('clocks.calendar.week') : key.split('-').reverse().join('/');
  protected readonly valueWords = (name: string, value: string): string | null =>
    name === 'kind' ? this.t(`clocks.dayKinds.${value}`) : null;

  protected open(day: string | null): void {
    void this.router.navigate([], { queryParams: { day }, queryParamsHandling: 'merge' });
  }

  protected turn(by: number): void {
    void this.router.navigate([], { queryParams: { year: this.year() + by, day: null }, queryParamsHandling: 'merge' });
  }

  protected async saved(): Promise<void> {
    await this.resource.reload();
    this.version.update((n) => n + 1);
  }
}
