import { A11yModule } from '@angular/cdk/a11y';
import { OverlayModule } from '@angular/cdk/overlay';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Icon, Language } from '@smarthp/angular';
import { injectSaying } from '../words/say';

export interface Dates {
  readonly from: string | null;
  readonly to: string | null;
  readonly dueBy: string | null;
}

/** The filter by days: sent from, sent until, due by. */
@Component({
  selector: 'admin-date-chip',
  imports: [OverlayModule, A11yModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="chip" [class.on]="on()" cdkOverlayOrigin #origin="cdkOverlayOrigin">
      <button type="button" aria-haspopup="dialog" [attr.aria-expanded]="opened()" (click)="opened.set(!opened())">
        {{ face() }}
        @if (!on()) {
          <hp-icon name="chevron-down" [size]="14" />
        }
      </button>
      @if (on()) {
        <button
          type="button"
          class="clear"
          [attr.aria-label]="t('queue.remove', { name: t('queue.filters.dates') })"
          (click)="choose.emit({ from: null, to: null, dueBy: null })"
        >
          <hp-icon name="x" [size]="14" />
        </button>
      }
    </span>
    <ng-template
      cdkConnectedOverlay
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="opened()"
      cdkConnectedOverlayHasBackdrop
      cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
      (backdropClick)="opened.set(false)"
      (overlayKeydown)="$event.key === 'Escape' && opened.set(false)"
    >
      <div
        class="panel"
        role="dialog"
        [attr.aria-label]="t('queue.filters.dates')"
        cdkTrapFocus
        cdkTrapFocusAutoCapture
      >
        @for (name of names; track name) {
          <label class="day">
            <span>{{ t('queue.dates.' + name) }}</span>
            <input type="date" [value]="dates()[name] ?? ''" (change)="set(name, $any($event.target).value)" />
          </label>
        }
      </div>
    </ng-template>
  `,
  styleUrl: './filter-chip.scss',
})
export class DateChip {
  readonly dates = input.required<Dates>();
  readonly choose = output<Dates>();

  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  protected readonly names = ['from', 'to', 'dueBy'] as const;
  protected readonly opened = signal(false);
  protected readonly on = computed(() => this.names.some((name) => this.dates()[name]));
  protected readonly face = computed(() => {
    const said = this.names.flatMap((name) => {
      const date = this.dates()[name];
      return date ? [`${this.t(`queue.dates.${name}Short`)} ${this.short(date)}`] : [];
    });
    return said.length ? said.join(', ') : this.t('queue.filters.dates');
  });

  protected set(name: keyof Dates, value: string): void {
    this.choose.emit({ ...this.dates(), [name]: value || null });
  }

  private short(date: string): string {
    const [, month, day] = date.split('-');
    return this.language.active() === 'en' ? `${month}/${day}` : `${day}/${month}`;
  }
}
