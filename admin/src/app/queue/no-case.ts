import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Empty } from '@smarthp/angular';
import { injectSaying } from '../words/say';

/** Stands where the case will be before one is chosen. */
@Component({
  selector: 'admin-no-case',
  imports: [Empty],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<hp-empty icon="mouse-pointer-click" [title]="t('queue.pick')" [text]="t('queue.pickHint')" />`,
  styles: `
    :host {
      display: grid;
      place-items: center;
      height: 100%;
    }
  `,
})
export class NoCase {
  protected readonly t = injectSaying();
}
