import {
  computed,
  DOCUMENT,
  effect,
  type EnvironmentProviders,
  inject,
  Injectable,
  provideAppInitializer,
  signal,
} from '@angular/core';

export type Theme = 'light' | 'dark' | 'system';
export type Contrast = 'normal' | 'more' | 'system';
/** Steps of text size: 100 %, 115 %, 130 %, 150 %. */
export type TextSize = 'normal' | 'large' | 'larger' | 'largest';

export interface AppearanceChoice {
  theme: Theme;
  contrast: Contrast;
  text: TextSize;
  simple: boolean;
  density: 'normal' | 'compact' | 'comfortable';
}

const KEPT = 'hp.appearance';
const SCALE: Readonly<Record<TextSize, string>> = { normal: '1', large: '1.15', larger: '1.3', largest: '1.5' };
const START: AppearanceChoice = {
  theme: 'system',
  contrast: 'system',
  text: 'normal',
  simple: false,
  density: 'normal',
};

/** How the person wants the app to look: kept on the device, set as `data-*` on `<html>`. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;
  private readonly chosen = signal<AppearanceChoice>({ ...START, ...this.kept() });
  private readonly systemDark = signal(this.watch('(prefers-color-scheme: dark)'));

  readonly choice = this.chosen.asReadonly();
  /** Whether the screen is dark now, the device's own wish included; maps and charts read it. */
  readonly dark = computed(() => {
    const { theme } = this.chosen();
    return theme === 'dark' || (theme === 'system' && this.systemDark());
  });

  constructor() {
    effect(() => this.show(this.chosen(), this.dark()));
    this.show(this.chosen(), this.dark());
  }

  /** Changes some choices and keeps them. */
  choose(change: Partial<AppearanceChoice>): void {
    this.chosen.update((choice) => ({ ...choice, ...change }));
    try {
      this.window?.localStorage.setItem(KEPT, JSON.stringify(this.chosen()));
    } catch {
      // Kept for this visit only.
    }
  }

  private show({ theme, contrast, text, simple, density }: AppearanceChoice, dark: boolean): void {
    const root = this.document.documentElement;
    // High contrast needs to know the theme, so the device's own is written out then.
    const wantsMore = contrast === 'more' || (contrast === 'system' && this.matches('(prefers-contrast: more)'));
    attribute(root, 'data-theme', theme === 'system' && !wantsMore ? undefined : dark ? 'dark' : 'light');
    attribute(root, 'data-contrast', wantsMore ? 'more' : undefined);
    attribute(root, 'data-simple', simple ? 'true' : undefined);
    attribute(root, 'data-density', density === 'normal' ? undefined : density);
    root.style.setProperty('--hp-text-scale', SCALE[text]);
  }

  private matches(query: string): boolean {
    return this.window?.matchMedia?.(query)?.matches ?? false;
  }

  private watch(query: string): boolean {
    const list = this.window?.matchMedia?.(query);
    list?.addEventListener?.('change', ({ matches }) => this.systemDark.set(matches));
    return list?.matches ?? false;
  }

  private kept(): Partial<AppearanceChoice> {
    try {
      return JSON.parse(this.window?.localStorage.getItem(KEPT) ?? '{}') as Partial<AppearanceChoice>;
    } catch {
      return {};
    }
  }
}

function attribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Shows the person's choices from the first paint on. */
export const provideAppearance = (): EnvironmentProviders =>
  provideAppInitializer(() => {
    inject(Appearance);
  });
