import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { Language } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { type DayCell, monthsOf, type YearCalendar } from './year-days';

/** Twelve months at a glance. Days off are hatched, make-up days stand out; each day can be opened by hand or by key. */
@Component({
  selector: 'admin-year-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (month of months(); track month.month) {
      <section [attr.aria-label]="nameOf(month.month)">
        <h4>{{ nameOf(month.month) }}</h4>
        <div class="grid">
          @for (letter of weekdays(); track $index) {
            <span class="weekday" aria-hidden="true">{{ letter }}</span>
          }
          @for (blank of blanks(month.blanks); track $index) {
            <span></span>
          }
          @for (cell of month.days; track cell.date) {
            <button
              type="button"
              [class.free]="!cell.works"
              [class.off]="cell.mark?.isOff"
              [class.made-up]="cell.mark && !cell.mark.isOff"
              [class.provisional]="cell.mark?.isProvisional"
              [class.today]="cell.isToday"
              [attr.aria-pressed]="cell.date === chosen()"
              [attr.aria-label]="sayDay(cell)"
              [title]="sayDay(cell)"
              [attr.data-date]="cell.date"
              [tabIndex]="cell.date === focusable() ? 0 : -1"
              (keydown)="moved($event, cell)"
              (click)="picked.emit(cell)"
            >
              {{ cell.day }}
            </button>
          }
        </div>
      </section>
    }
  `,
  styleUrl: './year-view.scss',
})
export class YearView {
  readonly calendar = input.required<YearCalendar>();
  readonly chosen = input<string | null>(null);
  readonly picked = output<DayCell>();

  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly months = computed(() => monthsOf(this.calendar()));
  protected readonly weekdays = computed(() =>
    this.language.active() === 'en' ? ['M', 'T', 'W', 'T', 'F', 'S', 'S'] : ['2', '3', '4', '5', '6', '7', 'CN'],
  );
  /** One day at a time is in the order of the Tab key; arrows go on from there. */
  protected readonly focusable = computed(() => {
    const { year, today } = this.calendar();
    return this.chosen() ?? (today.startsWith(String(year)) ? today : `${year}-01-01`);
  });
  protected readonly blanks = (count: number): readonly number[] => Array.from({ length: count }, (_none, at) => at);

  protected nameOf(month: number): string {
    const locale = this.language.active() === 'en' ? 'en-GB' : 'vi-VN';
    const words = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));
    return words[0]!.toUpperCase() + words.slice(1);
  }

  protected sayDay(cell: DayCell): string {
    const locale = this.language.active() === 'en' ? 'en-GB' : 'vi-VN';
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(cell.date));
    const name = cell.mark ? (this.language.active() === 'en' ? cell.mark.nameEn : cell.mark.name) : '';
    const kind = this.t(cell.works ? 'clocks.calendar.worked' : 'clocks.calendar.free');
    return [date, name || kind, cell.mark?.isProvisional ? this.t('clocks.calendar.provisional') : '']
      .filter(Boolean)
      .join(', ');
  }

  protected moved(event: KeyboardEvent, { date }: DayCell): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = new Date(Date.parse(date) + step * 86_400_000).toISOString().slice(0, 10);
    this.host.nativeElement.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  }
}
