import { A11yModule } from '@angular/cdk/a11y';
import { OverlayModule } from '@angular/cdk/overlay';
import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { Icon } from '@smarthp/angular';
import { foldedMatch } from '@smarthp/client';
import { injectSaying } from '../words/say';

export interface FilterOption {
  readonly code: string;
  readonly label: string;
  /** A line below, such as the former area of a ward. */
  readonly note?: string | null;
}

/** One filter: a chip that says what is chosen and opens the list to choose from. */
@Component({
  selector: 'admin-filter-chip',
  imports: [OverlayModule, A11yModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="chip" [class.on]="chosen().length" cdkOverlayOrigin #origin="cdkOverlayOrigin">
      <button type="button" aria-haspopup="dialog" [attr.aria-expanded]="opened()" (click)="toggle()">
        {{ face() }}
        @if (!chosen().length) {
          <hp-icon name="chevron-down" [size]="14" />
        }
      </button>
      @if (chosen().length) {
        <button
          type="button"
          class="clear"
          [attr.aria-label]="t('queue.remove', { name: label() })"
          (click)="choose.emit([])"
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
      <div class="panel" role="dialog" [attr.aria-label]="label()" cdkTrapFocus cdkTrapFocusAutoCapture>
        @if (options().length > 10) {
          <input
            class="find"
            type="search"
            [placeholder]="hint() || t('frame.commandShort')"
            [attr.aria-label]="hint() || t('frame.commandShort')"
            (input)="search.set($any($event.target).value)"
          />
        }
        <div class="options" role="group" [attr.aria-label]="label()">
          @for (option of offered(); track option.code) {
            <label>
              <input
                [type]="single() ? 'radio' : 'checkbox'"
                [name]="label()"
                [checked]="chosen().includes(option.code)"
                (change)="pick(option.code, $any($event.target).checked)"
              />
              <span
                >{{ option.label }}
                @if (option.note) {
                  <small>{{ option.note }}</small>
                }
              </span>
            </label>
          } @empty {
            <p class="hp-note hp-muted">{{ t('frame.nothingFound') }}</p>
          }
        </div>
      </div>
    </ng-template>
  `,
  styleUrl: './filter-chip.scss',
})
export class FilterChip {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly single = input(false);
  readonly hint = input('');
  readonly choose = output<readonly string[]>();

  protected readonly t = injectSaying();
  protected readonly opened = signal(false);
  protected readonly search = signal('');
  protected readonly offered = computed(() => {
    const search = this.search();
    return search
      ? this.options().filter((option) => foldedMatch(`${option.label} ${option.note ?? ''}`, search))
      : this.options();
  });
  protected readonly face = computed(() => {
    const [first, ...rest] = this.chosen();
    if (!first) return this.label();
    const name = this.options().find((option) => option.code === first)?.label ?? this.label();
    return rest.length ? `${name} +${rest.length}` : name;
  });

  protected toggle(): void {
    this.search.set('');
    this.opened.update((opened) => !opened);
  }

  protected pick(code: string, on: boolean): void {
    if (this.single()) {
      this.opened.set(false);
      this.choose.emit([code]);
      return;
    }
    const others = this.chosen().filter((one) => one !== code);
    this.choose.emit(on ? [...others, code] : others);
  }
}
