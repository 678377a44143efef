import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router } from '@angular/router';
import { Empty, Failure, failureKind, Icon, Skeleton, WordPipe } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import type { QueueSort } from '../../gql/graphql';
import { BulkBar } from '../bulk/bulk-bar';
import { injectKeys } from '../frame/keys/keyboard';
import { KeyHint } from '../frame/keys/key-hint';
import { injectSaying } from '../words/say';
import { COLUMN_WIDTH, QueueColumns } from './queue-columns';
import { injectQueueCommands } from './queue-commands';
import { QueueDesk } from './queue-desk';
import { countNarrowing, type QueueFilter, SORTS } from './queue-filter';
import { QueueFilters } from './queue-filters';
import { QueueRow } from './queue-row';
import { type QueueItem, QueueStore } from './queue-store';
import { QueueTableRow } from './queue-table-row';
import { injectRowHeight } from './row-height';
import { SavedFilters } from './saved-filters';
import { SeenReports } from './seen-reports';
import { type Picked, QueueSelection } from './selection';

/** Rows left below the screen when the next page is fetched. */
const NEAR_END = 30;
const MOST_COUNTED = 1_000;

/** The queue: which view, what narrows it, and its rows, as a list beside a case or as a table of its own. */
@Component({
  selector: 'admin-queue-list',
  imports: [
    ScrollingModule,
    MatMenuModule,
    Icon,
    Skeleton,
    Empty,
    Failure,
    WordPipe,
    KeyHint,
    QueueFilters,
    QueueRow,
    QueueTableRow,
    BulkBar,
  ],
  providers: [QueueStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue-list.html',
  styleUrl: './queue-list.scss',
})
export class QueueList {
  readonly filter = input.required<QueueFilter>();
  readonly openCode = input<string | null>(null);
  /** One line a case with the chosen columns, over the whole screen. */
  readonly table = input(false);

  protected readonly store = inject(QueueStore);
  protected readonly selection = inject(QueueSelection);
  protected readonly columns = inject(QueueColumns);
  protected readonly desk = inject(QueueDesk);
  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly seen = inject(SeenReports);
  private readonly saved = inject(SavedFilters);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly viewport = viewChild(CdkVirtualScrollViewport);
  private readonly filters = viewChild.required(QueueFilters);
  protected readonly sorts = SORTS;
  protected readonly rowHeight = injectRowHeight(computed(() => this.table()));
  protected readonly byId = (_: number, item: QueueItem): string => item.report.id;

  protected readonly items = computed(() => [...this.store.items()]);
  private readonly stoodOn = signal<string | null>(null);
  protected readonly marked = computed(() => {
    const items = this.store.items();
    const wanted = this.stoodOn() ?? this.openCode();
    return wanted && items.some(({ report }) => report.code === wanted) ? wanted : (items[0]?.report.code ?? null);
  });
  protected readonly narrowed = computed(() => countNarrowing(this.filter()) > 0);
  protected readonly late = computed(
    () => this.store.items().filter((item) => item.report.dueState === 'OVERDUE').length,
  );
  protected readonly failure = computed(() => {
    const failure = this.store.live.failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly keptAt = computed(() => {
    const at = this.store.live.asOf();
    return this.failure() && this.store.live.data() && at ? formatTime(at) : null;
  });
  protected readonly tracks = computed(
    () =>
      `26px ${this.columns
        .columns()
        .map((column) => COLUMN_WIDTH[column])
        .join(' ')}`,
  );
  /** How many rows there are as far as it is known; -1 while there are more than were counted. */
  protected readonly setSize = computed(() => (this.store.total() >= MOST_COUNTED ? -1 : this.store.total()));
  protected readonly officerName = computed(() => {
    const wanted = this.filter().officerId;
    return this.store.items().find(({ report }) => report.officer?.id === wanted)?.report.officer?.displayName ?? '';
  });
  protected readonly savedName = computed(() => {
    const id: unknown = this.route.snapshot.queryParams['saved'];
    this.filter(); // the address changes with it
    return this.saved.list().find((one) => one.id === id)?.name ?? null;
  });

  constructor() {
    const commands = injectQueueCommands(() => ({ filter: this.filter(), table: this.table(), list: this.list() }));
    effect(() => this.desk.commands.set(commands()));
    inject(DestroyRef).onDestroy(() => this.desk.commands.set([]));
    effect(() => {
      const filter = this.filter();
      this.store.show(filter);
      untracked(() => this.selection.clear());
    });
    effect(() => {
      const code = this.openCode();
      this.store.openCode.set(code);
      const row = this.store.items().find((item) => item.report.code === code);
      if (row) untracked(() => this.seen.mark(row.report));
      untracked(() => this.stoodOn.set(code));
    });
    // A page that came while the end was in sight moves nothing by itself, so the list looks again after each.
    effect(() => {
      if (this.items().length && this.store.hasMore()) untracked(() => setTimeout(() => this.scrolled()));
    });
    injectKeys((key, event) => this.press(key, event));
  }

  protected scrolled(): void {
    const viewport = this.viewport();
    if (!viewport) return;
    const below = viewport.measureScrollOffset('bottom') / this.rowHeight();
    if (below < NEAR_END) void this.store.more();
  }

  protected sortBy(sort: QueueSort): void {
    const queryParams = { sort: sort === 'DUE' ? null : sort };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected pick(item: QueueItem, range: boolean): void {
    this.stoodOn.set(item.report.code);
    if (range) this.selection.extend(this.list(), item.report.code);
    else this.selection.toggle(pickedOf(item));
  }

  private list(): readonly Picked[] {
    return this.store.items().map(pickedOf);
  }

  private press(key: string, event: KeyboardEvent): boolean {
    const onBody = !(event.target instanceof HTMLElement) || event.target === event.target.ownerDocument.body;
    if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) return this.stretch(key === 'ArrowDown' ? 1 : -1);
    switch (key) {
      case 'j':
        return this.step(1);
      case 'k':
        return this.step(-1);
      case '/':
        this.filters().focusSearch();
        return true;
      case 'x':
        return this.pickMarked();
      case 'Enter':
        return onBody ? this.openMarked() : false;
      default: {
        const command = this.desk.commands().find((one) => one.key === key);
        command?.run();
        return !!command;
      }
    }
  }

  private pickMarked(): boolean {
    const item = this.store.items().find(({ report }) => report.code === this.marked());
    if (item) this.pick(item, false);
    return !!item;
  }

  /** Goes one row on and picks everything on the way. */
  private stretch(by: 1 | -1): boolean {
    const from = this.marked();
    if (from && !this.selection.count()) this.pickMarked();
    if (!this.step(by)) return false;
    const to = this.stoodOn();
    if (to) this.selection.extend(this.list(), to);
    return true;
  }

  private step(by: number): boolean {
    const codes = this.store.items().map((item) => item.report.code);
    const next = Math.min(Math.max(codes.indexOf(this.marked() ?? '') + by, 0), codes.length - 1);
    const code = codes[next];
    if (!code) return false;
    this.stoodOn.set(code);
    if (codes.length - next < NEAR_END) void this.store.more();
    this.reveal(next);
    setTimeout(() => {
      this.host.nativeElement.querySelector<HTMLElement>(`[data-code="${code}"] a`)?.focus({ preventScroll: true });
    });
    return true;
  }

  /** Scrolls only when the row is not wholly in sight. */
  private reveal(index: number): void {
    const viewport = this.viewport();
    if (!viewport) return;
    const [top, height] = [viewport.measureScrollOffset(), viewport.getViewportSize()];
    const [start, end] = [index * this.rowHeight(), (index + 1) * this.rowHeight()];
    if (start < top) viewport.scrollToOffset(start);
    else if (end > top + height) viewport.scrollToOffset(end - height);
  }

  private openMarked(): boolean {
    const code = this.marked();
    if (!code) return false;
    void this.router.navigate(['/reports', code], { relativeTo: this.route, queryParamsHandling: 'preserve' });
    return true;
  }
}

const pickedOf = ({ report: { code, version, title } }: QueueItem): Picked => ({ code, version, title });
