import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Appearance, type Contrast, Icon, Language, type Theme } from '@smarthp/angular';
import { LANGS, type Lang } from '@smarthp/client';
import { injectSaying } from '../words/say';

/** Language, background, contrast and row height of this person on this device. */
@Component({
  selector: 'admin-appearance-menu',
  imports: [MatMenuModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="ib"
      [matMenuTriggerFor]="menu"
      [attr.aria-label]="t('frame.appearance')"
      [title]="t('frame.appearance')"
    >
      <hp-icon name="sliders-horizontal" [size]="18" />
    </button>
    <mat-menu #menu="matMenu" xPosition="before" class="appearance-panel">
      @for (part of parts; track part.id) {
        <p class="part" role="presentation">{{ t('frame.' + part.id) }}</p>
        @for (choice of part.choices; track choice) {
          <button
            mat-menu-item
            type="button"
            role="menuitemradio"
            [attr.aria-checked]="isOn(part.id, choice)"
            [attr.data-choice]="part.id + '-' + choice"
            (click)="choose(part.id, choice)"
          >
            <span class="item"
              ><hp-icon [name]="isOn(part.id, choice) ? 'check' : 'dot'" [size]="16" />{{
                t('frame.' + part.words + '.' + choice)
              }}</span
            >
          </button>
        }
      }
    </mat-menu>
  `,
  styles: `
    .ib {
      display: grid;
      place-items: center;
      width: 34px;
      height: 34px;
      border: 0;
      border-radius: 8px;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    .ib:hover {
      background: rgb(255 255 255 / 0.1);
    }
    .part {
      padding: 8px 16px 2px;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: 600;
      color: var(--hp-text-muted);
    }
  `,
})
export class AppearanceMenu {
  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  private readonly appearance = inject(Appearance);

  protected readonly parts = [
    { id: 'language', words: 'languages', choices: LANGS },
    { id: 'theme', words: 'themes', choices: ['system', 'light', 'dark'] },
    { id: 'contrast', words: 'contrasts', choices: ['system', 'more'] },
    { id: 'density', words: 'densities', choices: ['normal', 'compact'] },
  ] as const;

  protected isOn(part: string, choice: string): boolean {
    if (part === 'language') return this.language.active() === choice;
    const { theme, contrast, density } = this.appearance.choice();
    return { theme, contrast: contrast === 'more' ? 'more' : 'system', density }[part] === choice;
  }

  protected choose(part: string, choice: string): void {
    if (part === 'language') this.language.use(choice as Lang);
    else if (part === 'theme') this.appearance.choose({ theme: choice as Theme });
    else if (part === 'contrast') this.appearance.choose({ contrast: choice as Contrast });
    else this.appearance.choose({ density: choice === 'compact' ? 'compact' : 'normal' });
  }
}
