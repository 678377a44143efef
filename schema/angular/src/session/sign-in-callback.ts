import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Failure } from '../state/failure';
import { Skeleton } from '../state/skeleton';
import { Session } from './session';

/** The page people come back to from the provider; route it at the app's redirect path. */
@Component({
  selector: 'hp-sign-in-callback',
  imports: [Failure, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (failed()) {
      <hp-error kind="down" (retry)="again()" />
    } @else {
      <hp-skeleton [count]="2" />
    }`,
  styles: `
    :host {
      display: block;
      max-width: 32rem;
      margin: 0 auto;
      padding: 3rem var(--hp-gutter);
    }
  `,
})
export class SignInCallback {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly failed = signal(false);

  constructor() {
    void this.finish();
  }

  protected again(): void {
    this.failed.set(false);
    void this.session.signIn('/').then(() => this.failed.set(true));
  }

  private async finish(): Promise<void> {
    const returnTo = await this.session.complete(new URLSearchParams(globalThis.location.search));
    if (returnTo === undefined) this.failed.set(true);
    else await this.router.navigateByUrl(returnTo, { replaceUrl: true });
  }
}
