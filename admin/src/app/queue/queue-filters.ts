import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Icon, Language } from '@smarthp/angular';
import type { WordSet } from '@smarthp/client';
import type { Channel, DueState, ReportStatus, Urgency } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';
import { CategoryBook } from './category-book';
import { DateChip } from './date-chip';
import { FilterChip } from './filter-chip';
import {
  CHANNELS,
  countNarrowing,
  DUE_STATES,
  type Mark,
  MARKS,
  type QueueFilter,
  STATUSES,
  URGENCIES,
  widened,
  writeFilter,
} from './queue-filter';
import { UnitBook } from './unit-book';
import { WardBook } from './ward-book';

const SEARCH_PAUSE_MS = 300;

/** The chips that narrow a queue; what they say is what the address says. */
@Component({
  selector: 'admin-queue-filters',
  imports: [FilterChip, DateChip, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search">
      <hp-icon name="search" [size]="15" />
      <span class="hp-hidden">{{ t('queue.search') }}</span>
      <input
        #search
        type="search"
        [value]="filter().search"
        [placeholder]="t('queue.search')"
        (input)="typed(search.value)"
        (keydown.escape)="search.blur()"
      />
    </label>
    <admin-filter-chip
      [label]="t('queue.filters.field')"
      [options]="fields()"
      [chosen]="filter().categories"
      (choose)="change({ categories: $event })"
    />
    <admin-filter-chip
      [label]="t('queue.filters.ward')"
      [options]="wards.options()"
      [hint]="t('queue.findWard')"
      [chosen]="filter().wardIds"
      (choose)="change({ wardIds: $event })"
    />
    <admin-filter-chip
      [label]="t('queue.filters.urgency')"
      [options]="urgencies()"
      [chosen]="filter().urgencies"
      (choose)="change({ urgencies: asUrgencies($event) })"
    />
    <admin-filter-chip
      [label]="t('queue.filters.due')"
      [options]="dueStates()"
      [chosen]="filter().dueStates"
      (choose)="change({ dueStates: asDueStates($event) })"
    />
    <admin-filter-chip
      [label]="t('queue.filters.mark')"
      [options]="marks()"
      [chosen]="filter().marks"
      (choose)="change({ marks: asMarks($event) })"
    />
    @if (filter().officerId; as officer) {
      <admin-filter-chip
        [label]="t('queue.filters.officer')"
        [options]="[{ code: officer, label: officerName() || t('queue.filters.officer') }]"
        [chosen]="[officer]"
        (choose)="change({ officerId: $event[0] ?? null })"
      />
    }
    @if (wide()) {
      <admin-filter-chip
        [label]="t('queue.filters.unit')"
        [options]="units.options()"
        [hint]="t('queue.findUnit')"
        [chosen]="filter().unitIds"
        (choose)="change({ unitIds: $event })"
      />
      <admin-filter-chip
        [label]="t('queue.filters.status')"
        [options]="statuses()"
        [chosen]="filter().statuses"
        (choose)="change({ statuses: asStatuses($event) })"
      />
      <admin-filter-chip
        [label]="t('queue.filters.channel')"
        [options]="channels()"
        [chosen]="filter().channels"
        (choose)="change({ channels: asChannels($event) })"
      />
      <admin-date-chip
        [dates]="filter()"
        (choose)="change({ from: $event.from, to: $event.to, dueBy: $event.dueBy })"
      />
    } @else {
      <button type="button" class="clear" aria-expanded="false" (click)="more.set(true)">
        {{ t('queue.moreFilters') }}
      </button>
    }
    @if (narrowed()) {
      <button type="button" class="clear" (click)="clear()">{{ t('queue.clear') }}</button>
    }
  `,
  styleUrl: './queue-filters.scss',
})
export class QueueFilters {
  readonly filter = input.required<QueueFilter>();

  protected readonly t = injectSaying();
  protected readonly wards = inject(WardBook);
  protected readonly units = inject(UnitBook);
  /** Name of the officer the queue is narrowed to, when a row knows it. */
  readonly officerName = input('');
  protected readonly more = signal(false);
  /** Opened by hand, or because something is set in it. */
  protected readonly wide = computed(() => {
    const { unitIds, statuses, channels, from, to, dueBy } = this.filter();
    return this.more() || !!(unitIds.length || statuses.length || channels.length || from || to || dueBy);
  });
  private readonly book = inject(CategoryBook);
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('search');
  private pause: ReturnType<typeof setTimeout> | undefined;

  protected readonly fields = computed(() =>
    this.book.categories().flatMap((category) => [
      { code: category.code, label: this.say.name(category) },
      ...category.fields.map((field) => ({
        code: field.code,
        label: this.say.name(field),
        note: this.say.name(category),
      })),
    ]),
  );
  protected readonly urgencies = computed(() => this.words(URGENCIES, 'urgency'));
  protected readonly channels = computed(() => this.words(CHANNELS, 'channel'));
  protected readonly statuses = computed(() => this.words(STATUSES, 'consoleStatus'));
  protected readonly dueStates = computed(() => this.words(DUE_STATES, 'dueState'));
  protected readonly marks = computed(() => MARKS.map((code) => ({ code, label: this.t(`queue.marks.${code}`) })));
  protected readonly narrowed = computed(() => countNarrowing(this.filter()) > 0);

  protected readonly asUrgencies = (codes: readonly string[]): Urgency[] =>
    URGENCIES.filter((one) => codes.includes(one));
  protected readonly asChannels = (codes: readonly string[]): Channel[] =>
    CHANNELS.filter((one) => codes.includes(one));
  protected readonly asDueStates = (codes: readonly string[]): DueState[] =>
    DUE_STATES.filter((one) => codes.includes(one));
  protected readonly asMarks = (codes: readonly string[]): Mark[] => MARKS.filter((one) => codes.includes(one));
  protected readonly asStatuses = (codes: readonly string[]): ReportStatus[] =>
    STATUSES.filter((one) => codes.includes(one));

  focusSearch(): void {
    this.box().nativeElement.focus();
  }

  protected typed(search: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.change({ search: search.trim() }), SEARCH_PAUSE_MS);
  }

  protected change(change: Partial<QueueFilter>): void {
    const queryParams = { ...writeFilter({ ...this.filter(), ...change }), saved: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    this.change(widened(this.filter()));
  }

  private words(codes: readonly string[], set: WordSet) {
    return codes.map((code) => ({ code, label: this.language.word()(set, code) }));
  }
}
