import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { dossierStatusLook, reportStatusLook } from '@smarthp/client';
import { Language } from '../i18n/language';
import { StatusGlyph, type StatusKind } from './status-glyph';

/** Who reads: citizens and staff have different words for the same status. */
export type Audience = 'citizen' | 'console';

/** Glyph and word on the status's tint. Never a button, never cut. */
@Component({
  selector: 'hp-status-chip',
  imports: [StatusGlyph],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[style.background]': '"var(--hp-st-" + role() + "-tint)"',
    '[style.color]': '"var(--hp-on-st-" + role() + "-tint)"',
    '[attr.data-status]': 'status()',
  },
  template: `<hp-status-glyph
      [status]="status()"
      [kind]="kind()"
      [size]="14"
      [paper]="'var(--hp-st-' + role() + '-tint)'"
    /><span>{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-height: 1.625rem;
      padding: 0.1875rem 0.625rem 0.1875rem 0.4375rem;
      border-radius: var(--hp-radius-full);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: var(--hp-weight-strong);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class StatusChip {
  readonly status = input.required<string>();
  readonly kind = input<StatusKind>('report');
  readonly audience = input<Audience>('citizen');

  private readonly language = inject(Language);
  protected readonly role = computed(
    () => (this.kind() === 'dossier' ? dossierStatusLook : reportStatusLook)(this.status()).role,
  );
  protected readonly word = computed(() => {
    const set =
      this.kind() === 'dossier' ? 'dossierStatus' : this.audience() === 'console' ? 'consoleStatus' : 'status';
    return this.language.word()(set, this.status());
  });
}
