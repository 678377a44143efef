import { ChangeDetectionStrategy, Component, inject, Injector, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter } from 'rxjs';
import { QueueCounts } from '../queue/queue-counts';
import { SavedFilters } from '../queue/saved-filters';
import { injectSaying } from '../words/say';
import { CheatSheet } from './keys/cheat-sheet';
import { injectKeys } from './keys/keyboard';
import { CommandPalette } from './palette/command-palette';
import { SideMenu } from './side-menu';
import { Staff } from './staff';
import { TopBar } from './top-bar';

/** The bar, the menu and the screen beside it. */
@Component({
  selector: 'admin-frame',
  imports: [RouterOutlet, TopBar, SideMenu],
  providers: [QueueCounts, SavedFilters],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="skip" href="#screen" (click)="$event.preventDefault(); screen.focus()">{{ t('frame.skip') }}</a>
    <admin-top-bar
      [menuOpen]="menuOpen()"
      (toggleMenu)="menuOpen.set(!menuOpen())"
      (palette)="openPalette()"
      (keys)="openKeys()"
    />
    <admin-side-menu [class.open]="menuOpen()" (chosen)="menuOpen.set(false)" />
    @if (menuOpen()) {
      <button
        type="button"
        class="veil"
        [attr.aria-label]="t('frame.closeMenu')"
        (click)="menuOpen.set(false)"
      ></button>
    }
    <main id="screen" #screen tabindex="-1"><router-outlet /></main>
  `,
  styleUrl: './frame.scss',
  host: { '(document:keydown.control.k)': 'openPalette($event)', '(document:keydown.meta.k)': 'openPalette($event)' },
})
export class Frame {
  protected readonly t = injectSaying();
  protected readonly menuOpen = signal(false);
  private readonly dialogs = inject(MatDialog);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly staff = inject(Staff);

  constructor() {
    injectKeys((key) => {
      if (key === 'a' && this.staff.answersPhones()) {
        void this.router.navigateByUrl('/intake');
        return true;
      }
      if (key !== '?') return false;
      this.openKeys();
      return true;
    });
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.menuOpen.set(false));
  }

  protected openPalette(event?: Event): void {
    event?.preventDefault();
    if (this.dialogs.getDialogById('palette')) return;
    this.dialogs.open(CommandPalette, {
      id: 'palette',
      injector: this.injector,
      ariaLabel: this.t('frame.palette.title'),
      width: '620px',
      maxWidth: 'calc(100vw - 24px)',
      position: { top: '60px' },
      panelClass: 'palette-panel',
    });
  }

  protected openKeys(): void {
    this.dialogs.open(CheatSheet, { width: '940px', maxWidth: 'calc(100vw - 24px)' });
  }
}
