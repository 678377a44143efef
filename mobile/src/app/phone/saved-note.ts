import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DatePipe, Icon, type FailureKind } from '@smarthp/angular';

/** Says that what is shown was kept on the phone, since when, and why: no network is not the same as no server. */
@Component({
  selector: 'hp-saved-note',
  imports: [TranslocoPipe, DatePipe, Icon],
  template: `
    <p class="provided" role="status" [attr.data-why]="why()">
      <hp-icon [name]="why() === 'down' ? 'cloud-off' : 'wifi-off'" [size]="16" />{{
        (why() === 'down' ? 'app.savedAtDown' : 'app.savedAt') | transloco: { time: (time() | hpDate: 'when') }
      }}
    </p>
  `,
})
export class SavedNote {
  readonly time = input.required<string>();
  readonly why = input<FailureKind | null>(null);
}
