import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, input, viewChild } from '@angular/core';
import { dossierStatusLook, GLYPHS, PAPER, reportStatusLook } from '@smarthp/client';
import { drawShapes } from '../icon/draw-shapes';

/** Which thing the status belongs to: circles for reports, squares for dossiers. */
export type StatusKind = 'report' | 'dossier';

/** The mark of a status. Always stands beside its word, so it is hidden from screen readers. */
@Component({
  selector: 'hp-status-glyph',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[style.color]': 'colour()', '[attr.data-status]': 'status()' },
  template: `<svg #svg viewBox="0 0 16 16" aria-hidden="true" [attr.width]="size()" [attr.height]="size()"></svg>`,
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
export class StatusGlyph {
  readonly status = input.required<string>();
  readonly kind = input<StatusKind>('report');
  /** Pixels: 14 in chips, 16 in rows, 18 in the timeline, 24 alone. */
  readonly size = input(16);
  /** Takes the colour of the text around instead of the status's own. */
  readonly plain = input(false);
  /** Colour of the ground, for marks cut out of a filled shape. */
  readonly paper = input('var(--hp-surface-card)');

  private readonly svg = viewChild.required<ElementRef<SVGSVGElement>>('svg');
  private readonly look = computed(() =>
    (this.kind() === 'dossier' ? dossierStatusLook : reportStatusLook)(this.status()),
  );
  protected readonly colour = computed(() => (this.plain() ? null : `var(--hp-st-${this.look().role})`));

  constructor() {
    effect(() => {
      drawShapes(this.svg().nativeElement, GLYPHS[this.look().glyph] ?? [], { [PAPER]: this.paper() });
    });
  }
}
