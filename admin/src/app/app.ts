import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Appearance } from '@smarthp/angular';

@Component({
  selector: 'hp-admin-root',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet />`,
})
export class App {
  constructor() {
    // Sets the look on <html> before the first screen is drawn.
    inject(Appearance);
  }
}
