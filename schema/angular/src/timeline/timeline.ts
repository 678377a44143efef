import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { formatWhen, hasWord, type Moment, sentence } from '@smarthp/client';
import { ArrowUp, Lock } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { PhotoStrip } from '../photo/photo-strip';
import { type Audience } from '../status/status-chip';
import { StatusGlyph } from '../status/status-glyph';
import { reportStatusLook } from '@smarthp/client';
import { type EntryView } from './entry-view';
import { timelineRows } from './timeline-rows';

/** Every step of a report. Newest first; a step that arrives while one reads further down waits behind a pill. */
@Component({
  selector: 'hp-timeline',
  imports: [Icon, PhotoStrip, StatusGlyph],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './timeline.html',
  styleUrl: './timeline.css',
})
export class Timeline {
  readonly entries = input.required<readonly EntryView[]>();
  readonly audience = input<Audience>('citizen');
  readonly newestFirst = input(true);
  /** For tests; the device's clock otherwise. */
  readonly now = input<Moment>();
  /** A photo was touched. */
  readonly openPhoto = output<{ entry: EntryView; index: number }>();

  protected readonly language = inject(Language);
  protected readonly lock = Lock;
  protected readonly up = ArrowUp;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly visible = computed(() =>
    this.entries().filter(({ visibility }) => this.audience() === 'console' || visibility !== 'INTERNAL'),
  );
  protected readonly rows = computed(() => timelineRows(this.visible(), this.newestFirst()));

  /** Steps known before this update; what is not among them slides in once. */
  private readonly known = linkedSignal<
    readonly EntryView[],
    { seen: ReadonlySet<string>; fresh: ReadonlySet<string> }
  >({
    source: this.visible,
    computation: (entries, previous) => {
      const before = previous ? new Set([...previous.value.seen]) : undefined;
      const fresh = before ? entries.filter(({ id }) => !before.has(id)).map(({ id }) => id) : [];
      return { seen: new Set(entries.map(({ id }) => id)), fresh: new Set(fresh) };
    },
  });
  protected readonly fresh = computed(() => this.known().fresh);
  /** New steps above the reader's eye, until touched or scrolled to. */
  protected readonly waiting = linkedSignal<ReadonlySet<string>, number>({
    source: this.fresh,
    computation: (fresh) =>
      fresh.size > 0 && this.newestFirst() && this.host.getBoundingClientRect().top < -40 ? fresh.size : 0,
  });

  protected title(entry: EntryView): string {
    const word = this.language.word();
    return hasWord('timeline', entry.action) ? word('timeline', entry.action) : word('status', entry.status);
  }

  protected when(entry: EntryView): string {
    return formatWhen(entry.at, this.language.active(), this.now());
  }

  protected who(entry: EntryView): string {
    return sentence([entry.actor.name, this.when(entry)].filter(Boolean).join(' · '));
  }

  protected role(entry: EntryView): string {
    return reportStatusLook(entry.status).role;
  }

  protected toggle(id: string): void {
    this.opened.update((opened) => new Set(opened).add(id));
  }

  protected showNewest(): void {
    this.waiting.set(0);
    this.host.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }
}
