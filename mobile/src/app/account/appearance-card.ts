import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appearance, Language } from '@smarthp/angular';
import type { Lang } from '@smarthp/client';
import { ChoiceRow, type Choice } from './choice-row';

/** Language, theme, contrast, text size, simple mode; each works at once. */
@Component({
  selector: 'hp-appearance-card',
  imports: [TranslocoPipe, ChoiceRow],
  templateUrl: './appearance-card.html',
  styleUrl: './appearance-card.css',
})
export class AppearanceCard {
  protected readonly language = inject(Language);
  protected readonly look = inject(Appearance);
  protected readonly langs: readonly Choice<Lang>[] = [
    { value: 'vi', word: 'Tiếng Việt', isName: true },
    { value: 'en', word: 'English', isName: true },
  ];
  protected readonly themes = [
    { value: 'system', word: 'themeSystem' },
    { value: 'light', word: 'themeLight' },
    { value: 'dark', word: 'themeDark' },
  ] as const;
  protected readonly contrasts = [
    { value: 'system', word: 'themeSystem' },
    { value: 'normal', word: 'contrastNormal' },
    { value: 'more', word: 'contrastMore' },
  ] as const;
  protected readonly sizes = [
    { value: 'normal', word: 'textNormal' },
    { value: 'large', word: 'textLarge' },
    { value: 'larger', word: 'textLarger' },
  ] as const;

  protected simple(event: Event): void {
    this.look.choose({ simple: (event.target as HTMLInputElement).checked });
  }
}
