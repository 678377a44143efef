import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EyeOff, Globe, Lock, LockKeyhole, type IconNode } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

const ICONS: Readonly<Record<string, IconNode>> = {
  PRIVATE: Lock,
  PENDING: LockKeyhole,
  PUBLIC: Globe,
  HIDDEN: EyeOff,
};

/** Publication state of a report: lock, lock waiting, globe or crossed eye, with its word. */
@Component({
  selector: 'hp-visibility',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<hp-icon [node]="icon()" [size]="16" [label]="iconOnly() ? word() : undefined" />
    @if (!iconOnly()) {
      <span>{{ word() }}</span>
    }`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      color: var(--hp-text-muted);
    }
  `,
})
export class Visibility {
  /** PRIVATE, PENDING, PUBLIC or HIDDEN. */
  readonly publication = input.required<string>();
  readonly iconOnly = input(false);
  private readonly language = inject(Language);
  protected readonly icon = computed(() => ICONS[this.publication()] ?? Lock);
  protected readonly word = computed(() => this.language.word()('publication', this.publication()));
}
