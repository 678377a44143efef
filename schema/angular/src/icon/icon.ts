import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Circle, type IconNode } from 'lucide';
import { drawShapes } from './draw-shapes';
import { injectIcons } from './icons';

/** A Lucide icon by registered name, or by drawing. Hidden from screen readers unless it has a label. */
@Component({
  selector: 'hp-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    #svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    [attr.width]="size()"
    [attr.height]="size()"
    [attr.stroke-width]="strong() ? 2.2 : 1.75"
    [attr.role]="label() ? 'img' : null"
    [attr.aria-label]="label() || null"
    [attr.aria-hidden]="label() ? null : 'true'"
  ></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      display: block;
    }
  `,
})
export class Icon {
  /** Lucide name, e.g. `map-pin`. A name nobody registered draws a plain circle. */
  readonly name = input<string>();
  /** The drawing itself, for components that bring their own. */
  readonly node = input<IconNode>();
  /** Pixels; 24 for citizens, 16 to 18 in the console. */
  readonly size = input(24);
  /** Stronger line for a selected state. */
  readonly strong = input(false);
  /** Words for screen readers when the icon stands alone. */
  readonly label = input<string>();

  private readonly find = injectIcons();
  private readonly svg = viewChild.required<ElementRef<SVGSVGElement>>('svg');
  private readonly drawing = computed(() => this.node() ?? this.find(this.name() ?? '') ?? Circle);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      host.dataset['icon'] = this.name() ?? '';
      drawShapes(this.svg().nativeElement, this.drawing());
    });
  }
}
