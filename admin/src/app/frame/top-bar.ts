import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Icon, LiveBadge, Logo, Session } from '@smarthp/angular';
import { QueueCounts } from '../queue/queue-counts';
import { DraftBook } from '../report/composer/draft-book';
import { injectSaying } from '../words/say';
import { AppearanceMenu } from './appearance-menu';
import { Staff } from './staff';

/** The deep bar: the product, find and command, whether the screen is live, and who works here. */
@Component({
  selector: 'admin-top-bar',
  imports: [RouterLink, Icon, Logo, LiveBadge, MatMenuModule, AppearanceMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
})
export class TopBar {
  readonly menuOpen = input(false);
  readonly toggleMenu = output<void>();
  readonly palette = output<void>();
  readonly keys = output<void>();

  protected readonly t = injectSaying();
  protected readonly staff = inject(Staff);
  protected readonly counts = inject(QueueCounts);
  private readonly session = inject(Session);
  private readonly drafts = inject(DraftBook);

  protected signOut(): void {
    this.drafts.forgetAll();
    void this.session.signOut();
  }
}
