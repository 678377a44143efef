import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Session } from '@smarthp/angular';

/** The one way in for citizens. Comes back to the address given, or to where one is. */
@Component({
  selector: 'hp-sign-in-button',
  imports: [TranslocoPipe, Icon],
  template: `<button
    type="button"
    class="hp-main block"
    [class.hp-second]="quiet()"
    [class.hp-main]="!quiet()"
    (click)="go()"
  >
    <hp-icon name="log-in" [size]="20" />{{ 'session.signIn' | transloco }}
  </button>`,
})
export class SignInButton {
  readonly returnTo = input<string>();
  /** When another act is the screen's main one. */
  readonly quiet = input(false);
  private readonly session = inject(Session);

  protected go(): void {
    void this.session.signIn(this.returnTo() ?? location.pathname + location.search);
  }
}
