import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Logo } from '@smarthp/angular';
import { injectSaying } from '../words/say';

@Component({
  selector: 'admin-not-found',
  imports: [Logo, MatButtonModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="hp-card">
      <hp-logo [size]="56" />
      <h1>{{ t('signIn.notFound') }}</h1>
      <p>{{ t('signIn.notFoundWhy') }}</p>
      <a routerLink="/" mat-flat-button class="go">{{ t('signIn.home') }}</a>
    </main>
  `,
  styleUrl: './door.scss',
})
export class NotFoundPage {
  protected readonly t = injectSaying();
}
