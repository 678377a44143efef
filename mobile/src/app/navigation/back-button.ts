import { Location } from '@angular/common';
import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NavController } from '@ionic/angular/nav-controller';
import { Icon } from '@smarthp/angular';

/** Back to where one came from; to `to` when the screen was opened by its address. */
@Component({
  selector: 'hp-back-button',
  imports: [TranslocoPipe, Icon],
  template: `<button type="button" class="icon-button" [attr.aria-label]="'app.back' | transloco" (click)="back()">
    <hp-icon name="chevron-left" [size]="26" />
  </button>`,
})
export class BackButton {
  readonly to = input.required<string>();
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  private readonly nav = inject(NavController);

  protected back(): void {
    // the router numbers its own steps: above 1 there is a screen of ours behind this one
    const state = this.location.getState() as { navigationId?: number } | null;
    if ((state?.navigationId ?? 1) > 1 && this.router.lastSuccessfulNavigation()?.previousNavigation !== null) {
      this.nav.setDirection('back');
      this.location.back();
    } else void this.nav.navigateBack(this.to());
  }
}
