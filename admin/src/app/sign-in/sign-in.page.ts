import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { Icon, Logo, Session } from '@smarthp/angular';
import { AppearanceMenu } from '../frame/appearance-menu';
import { injectSaying } from '../words/say';

/** The door of the console. */
@Component({
  selector: 'admin-sign-in',
  imports: [Icon, Logo, MatButtonModule, AppearanceMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="look"><admin-appearance-menu /></div>
    <main class="hp-card">
      <hp-logo [size]="56" />
      <h1>{{ t('signIn.welcome') }}</h1>
      <p>{{ t('signIn.lead') }}</p>
      <button type="button" mat-flat-button class="go" [disabled]="leaving()" data-act="sign-in" (click)="signIn()">
        <hp-icon name="log-in" [size]="18" />{{ t('signIn.signIn') }}
      </button>
      @if (session.state() === 'unavailable') {
        <p class="trouble" role="alert">
          <b>{{ t('signIn.unavailable') }}</b> {{ t('signIn.unavailableWhy') }}
        </p>
      }
      <a href="/">{{ t('signIn.toCitizenApp') }}</a>
    </main>
  `,
  styleUrl: './door.scss',
})
export class SignInPage {
  /** Where to go on after signing in. */
  readonly to = input<string>();

  protected readonly t = injectSaying();
  protected readonly session = inject(Session);
  protected readonly leaving = signal(false);

  constructor() {
    const router = inject(Router);
    effect(() => {
      if (this.session.signedIn()) void router.navigateByUrl(this.to() ?? '/');
    });
  }

  protected async signIn(): Promise<void> {
    this.leaving.set(true);
    await this.session.signIn(this.to() ?? '/');
    this.leaving.set(this.session.state() !== 'unavailable');
  }
}
