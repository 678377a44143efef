import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, type Params, Router } from '@angular/router';
import { Icon, WordPipe } from '@smarthp/angular';
import { filter, map, startWith } from 'rxjs';
import { QueueCounts } from '../queue/queue-counts';
import { readFilter, savedAddress } from '../queue/queue-filter';
import { SavedFilters } from '../queue/saved-filters';
import type { SavedFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import type { MenuEntry } from './menu';
import { Staff } from './staff';

/** The queues of this person with their live counts, and the directories; only what works for the role. */
@Component({
  selector: 'admin-side-menu',
  imports: [RouterLink, RouterLinkActive, Icon, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t('frame.menuLabel')">
      @for (section of staff.menu(); track section.id) {
        <h2>{{ t('frame.sections.' + section.id) }}</h2>
        @for (entry of section.entries; track entry.id) {
          @if (entry.view; as view) {
            @let count = counts.counts().get(view);
            <a
              [routerLink]="entry.path"
              [queryParams]="entry.path === '/reports' ? { view } : {}"
              [attr.aria-current]="isOn(entry) ? 'page' : null"
              [attr.data-entry]="entry.id"
              [class.hot]="view === 'OVERDUE' && !!count"
              [title]="view | hpWord: 'queueView'"
              (click)="chosen.emit()"
            >
              <hp-icon [name]="entry.icon" [size]="16" [strong]="isOn(entry)" />
              <span class="hp-cut">{{ view | hpWord: 'queueView' }}</span>
              <em>{{ count === undefined ? '' : count < MOST_COUNTED ? count : MOST_COUNTED - 1 + '+' }}</em>
            </a>
          } @else {
            <a
              [routerLink]="entry.path"
              routerLinkActive="on"
              ariaCurrentWhenActive="page"
              [attr.data-entry]="entry.id"
              [title]="t('frame.entries.' + entry.id)"
              (click)="chosen.emit()"
            >
              <hp-icon [name]="entry.icon" [size]="16" />
              <span class="hp-cut">{{ t('frame.entries.' + entry.id) }}</span>
            </a>
          }
        }
        @if (section.id === 'reports' && saved.list().length) {
          <h2 id="saved-filters">{{ t('queue.saved.title') }}</h2>
          @for (one of saved.list(); track one.id) {
            <a
              routerLink="/reports"
              [queryParams]="addressOf(one)"
              [attr.aria-current]="isOpen(one) ? 'page' : null"
              [attr.data-saved]="one.id"
              [title]="one.ownerName ? one.name + ' (' + t('queue.saved.by', { name: one.ownerName }) + ')' : one.name"
              (click)="chosen.emit()"
            >
              <hp-icon [name]="one.shared ? 'users' : 'bookmark'" [size]="16" />
              <span class="hp-cut">{{ one.name }}</span>
              <em>{{ one.count >= MOST_COUNTED ? '999+' : one.count }}</em>
            </a>
          }
        }
      }
    </nav>
  `,
  styleUrl: './side-menu.scss',
})
export class SideMenu {
  readonly chosen = output<void>();

  protected readonly t = injectSaying();
  protected readonly staff = inject(Staff);
  protected readonly counts = inject(QueueCounts);
  protected readonly saved = inject(SavedFilters);
  /** The server counts a long list no further. */
  protected readonly MOST_COUNTED = 1_000;
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
      startWith(this.router.url),
    ),
    { initialValue: this.router.url },
  );

  protected addressOf(one: SavedFragment): Params {
    return savedAddress(one);
  }

  protected isOpen(one: SavedFragment): boolean {
    return this.onQueue() && this.savedOpen() === one.id;
  }

  private savedOpen(): string | undefined {
    return (this.params() as Params)['saved'] as string | undefined;
  }

  private onQueue(): boolean {
    return /^\/reports([/?]|$)/.test(this.address());
  }

  protected isOn(entry: MenuEntry): boolean {
    if (entry.path !== '/reports') return this.address().startsWith(entry.path);
    if (!this.onQueue() || this.savedOpen()) return false;
    return readFilter(this.params(), this.staff.views()[0] ?? 'ALL').view === entry.view;
  }
}
