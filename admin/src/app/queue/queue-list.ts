import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Empty, Failure, failureKind, Icon, Skeleton, WordPipe } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import { injectKeys } from '../frame/keys/keyboard';
import { injectSaying } from '../words/say';
import { countNarrowing, type QueueFilter } from './queue-filter';
import { QueueFilters } from './queue-filters';
import { QueueRow } from './queue-row';
import { QueueStore } from './queue-store';
import { SeenReports } from './seen-reports';

const NEAR_END_PX = 400;

/** The queue column: which view, what narrows it, and its rows, nearest due first. */
@Component({
  selector: 'admin-queue-list',
  imports: [Icon, Skeleton, Empty, Failure, WordPipe, QueueFilters, QueueRow],
  providers: [QueueStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue-list.html',
  styleUrl: './queue-list.scss',
})
export class QueueList {
  readonly filter = input.required<QueueFilter>();
  readonly openCode = input<string | null>(null);

  protected readonly store = inject(QueueStore);
  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly seen = inject(SeenReports);
  private readonly scroller = viewChild<ElementRef<HTMLElement>>('scroller');
  private readonly filters = viewChild.required(QueueFilters);

  private readonly stoodOn = signal<string | null>(null);
  protected readonly marked = computed(() => {
    const codes = this.store.items().map((item) => item.report.code);
    const wanted = this.stoodOn() ?? this.openCode();
    return wanted && codes.includes(wanted) ? wanted : (codes[0] ?? null);
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

  constructor() {
    effect(() => this.store.show(this.filter()));
    effect(() => {
      const code = this.openCode();
      this.store.openCode.set(code);
      const row = this.store.items().find((item) => item.report.code === code);
      if (row) untracked(() => this.seen.mark(row.report));
      untracked(() => this.stoodOn.set(code));
    });
    injectKeys((key, event) => this.press(key, event));
  }

  protected scrolled(): void {
    const box = this.scroller()?.nativeElement;
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX) void this.store.more();
  }

  private press(key: string, event: KeyboardEvent): boolean {
    if (key === 'j') return this.step(1);
    if (key === 'k') return this.step(-1);
    if (key === '/') {
      this.filters().focusSearch();
      return true;
    }
    const onBody = !(event.target instanceof HTMLElement) || event.target === event.target.ownerDocument.body;
    return key === 'Enter' && onBody ? this.openMarked() : false;
  }

  private step(by: number): boolean {
    const codes = this.store.items().map((item) => item.report.code);
    const at = codes.indexOf(this.marked() ?? '');
    const next = codes[Math.min(Math.max(at + by, 0), codes.length - 1)];
    if (!next) return false;
    this.stoodOn.set(next);
    if (codes.length - at < 8) void this.store.more();
    setTimeout(() => {
      const row = this.scroller()?.nativeElement.querySelector<HTMLElement>(`[data-code="${next}"] a`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
    return true;
  }

  private openMarked(): boolean {
    const code = this.marked();
    if (!code) return false;
    void this.router.navigate(['/reports', code], { relativeTo: this.route, queryParamsHandling: 'preserve' });
    return true;
  }
}
