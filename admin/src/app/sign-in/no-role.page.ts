import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Logo, Session } from '@smarthp/angular';
import { AppearanceMenu } from '../frame/appearance-menu';
import { Staff } from '../frame/staff';
import { injectSaying } from '../words/say';

/** Says kindly to a person without a staff role why the console stays closed and where to go. */
@Component({
  selector: 'admin-no-role',
  imports: [Logo, MatButtonModule, AppearanceMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="look"><admin-appearance-menu /></div>
    <main class="hp-card">
      <hp-logo [size]="56" />
      <h1>{{ t('signIn.notStaff') }}</h1>
      <p>{{ t('signIn.notStaffWhy', { name: staff.name() }) }}</p>
      <a href="/" mat-flat-button class="go">{{ t('signIn.toCitizenApp') }}</a>
      <button type="button" mat-button (click)="session.signOut()">{{ t('signIn.otherAccount') }}</button>
    </main>
  `,
  styleUrl: './door.scss',
})
export class NoRolePage {
  protected readonly t = injectSaying();
  protected readonly session = inject(Session);
  protected readonly staff = inject(Staff);
}
