import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '@smarthp/angular';
import { Staff } from '../frame/staff';
import { injectSaying } from '../words/say';
import { SETTINGS_GROUPS, settingsPagesFor } from './settings-pages';

/** The settings of the handling: a list of pages at the side, the chosen one beside it. */
@Component({
  selector: 'admin-settings',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t('settings.title')">
      <h1>{{ t('settings.title') }}</h1>
      @for (group of groups(); track group.id) {
        <h2>{{ t('settings.groups.' + group.id) }}</h2>
        @for (page of group.pages; track page.id) {
          <a [routerLink]="page.id" routerLinkActive="on" ariaCurrentWhenActive="page">
            <hp-icon [name]="page.icon" [size]="16" />
            <span>{{ t('settings.pages.' + page.id) }}</span>
          </a>
        }
      }
    </nav>
    <section><router-outlet /></section>
  `,
  styleUrl: './settings.page.scss',
})
export class SettingsPage {
  protected readonly t = injectSaying();
  private readonly staff = inject(Staff);
  protected readonly groups = computed(() => {
    const pages = settingsPagesFor(this.staff.roles());
    return SETTINGS_GROUPS.map((id) => ({ id, pages: pages.filter((page) => page.group === id) })).filter(
      (group) => group.pages.length > 0,
    );
  });
}
