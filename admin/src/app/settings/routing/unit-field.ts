import { afterNextRender, ChangeDetectionStrategy, Component, input, output, viewChild } from '@angular/core';
import type { UnitNameFragment } from '../../../gql/graphql';
import { type PickedUnit, UnitPicker } from '../../report/acts/unit-picker';

/** The unit picker of the acts, starting with a unit and telling whole units. */
@Component({
  selector: 'admin-unit-field',
  imports: [UnitPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<admin-unit-picker
    #box
    [label]="label()"
    [keeps]="keeps()"
    [picked]="null"
    (pickedChange)="tell($event)"
  />`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class UnitField {
  readonly label = input.required<string>();
  readonly unit = input.required<UnitNameFragment | null>();
  readonly keeps = input(true);
  readonly picked = output<UnitNameFragment | null>();
  private readonly box = viewChild.required<UnitPicker>('box');
  private started = false;

  constructor() {
    afterNextRender(() => {
      const unit = this.unit();
      if (unit) this.box().choose(unit);
      this.started = true;
    });
  }

  protected tell(unit: PickedUnit | null): void {
    if (this.started) this.picked.emit(unit as UnitNameFragment | null);
  }
}
