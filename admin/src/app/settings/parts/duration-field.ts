import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, model } from '@angular/core';
import { injectSaying } from '../../words/say';
import { DURATION_UNITS, type DurationUnit, minutesOf, unitOf } from './durations';

/** A span of time as a number and a unit; working days or days of the wall clock, as the clock runs. */
@Component({
  selector: 'admin-duration-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #amount
      type="number"
      inputmode="decimal"
      min="0"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="invalid() || !!problem()"
      [attr.aria-describedby]="problem() ? id : null"
      [value]="shown()"
      (input)="typed(amount.valueAsNumber)"
    />
    <select #kind [attr.aria-label]="t('clocks.unitOf', { name: label() })" (change)="chosen(asUnit(kind.value))">
      @for (one of units; track one) {
        <option [value]="one" [selected]="one === unit()">{{ t('clocks.units.' + wordOf(one)) }}</option>
      }
    </select>
    @if (problem()) {
      <p class="problem" role="alert" [id]="id">{{ problem() }}</p>
    }
  `,
  styleUrl: './duration-field.scss',
})
export class DurationField {
  private static count = 0;
  readonly label = input.required<string>();
  readonly aroundTheClock = input(false);
  /** What is wrong with it, said under it. */
  readonly problem = input<string | null>(null);
  readonly minutes = model.required<number>();

  protected readonly t = injectSaying();
  protected readonly units = DURATION_UNITS;
  protected readonly id = `duration-${(DurationField.count += 1)}`;
  protected readonly unit = linkedSignal<boolean, DurationUnit>({
    source: this.aroundTheClock,
    computation: (aroundTheClock) => unitOf(this.minutes(), aroundTheClock),
  });
  protected readonly shown = computed(() => this.minutes() / minutesOf(this.unit(), this.aroundTheClock()));
  protected readonly invalid = computed(() => !Number.isFinite(this.minutes()) || this.minutes() < 0);
  protected readonly asUnit = (value: string): DurationUnit => DURATION_UNITS.find((one) => one === value) ?? 'MINUTE';

  protected wordOf(unit: DurationUnit): string {
    return unit === 'DAY' && !this.aroundTheClock() ? 'WORKING_DAY' : unit;
  }

  protected typed(amount: number): void {
    this.minutes.set(Number.isNaN(amount) ? 0 : Math.round(amount * minutesOf(this.unit(), this.aroundTheClock())));
  }

  protected chosen(unit: DurationUnit): void {
    const amount = this.shown();
    this.unit.set(unit);
    this.minutes.set(Math.round(amount * minutesOf(unit, this.aroundTheClock())));
  }
}
