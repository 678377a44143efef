import { afterNextRender, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { Failure, Session, Skeleton } from '@smarthp/angular';
import { SignInButton } from './sign-in-button';

/** Where VNeID sends people back to. */
@Component({
  selector: 'hp-callback',
  imports: [IonContent, TranslocoPipe, RouterLink, Failure, Skeleton, SignInButton],
  template: `
    <ion-content>
      <main class="page" style="padding-top: 4rem">
        @if (failed()) {
          <hp-error
            kind="refused"
            [title]="'session.failedTitle' | transloco"
            [text]="'session.failedText' | transloco"
          >
            <hp-sign-in-button returnTo="/home" />
            <a class="text-button" routerLink="/home">{{ 'session.home' | transloco }}</a>
          </hp-error>
        } @else {
          <h1 class="hp-hidden">{{ 'session.signingIn' | transloco }}</h1>
          <hp-skeleton shape="card" [count]="2" />
        }
      </main>
    </ion-content>
  `,
})
export class CallbackPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly failed = signal(false);

  constructor() {
    afterNextRender(() => void this.finish());
  }

  private async finish(): Promise<void> {
    const back = await this.session.complete(new URLSearchParams(location.search));
    if (back === undefined) this.failed.set(true);
    else await this.router.navigateByUrl(back, { replaceUrl: true });
  }
}
