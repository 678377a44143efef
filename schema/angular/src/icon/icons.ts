import { inject, InjectionToken, type Provider } from '@angular/core';
import { type IconNode } from 'lucide';

/** Icon drawings by kebab-case name, as registered by the app. */
export type IconMap = Readonly<Record<string, IconNode>>;

const ICONS = new InjectionToken<IconMap[]>('hp icons');

const kebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/**
 * Registers icons under their Lucide names: `provideIcons({ Camera, MapPin })` serves `camera` and `map-pin`.
 * Only what is imported is shipped. Works in an app's, a route's and a component's providers.
 */
export const provideIcons = (icons: Readonly<Record<string, IconNode>>): Provider => ({
  provide: ICONS,
  multi: true,
  useValue: Object.fromEntries(Object.entries(icons).map(([name, node]) => [kebab(name), node])),
});

/** Finds a registered icon; needs an injection context. */
export function injectIcons(): (name: string) => IconNode | undefined {
  const maps = inject(ICONS, { optional: true }) ?? [];
  return (name) => maps.find((map) => name in map)?.[name];
}
