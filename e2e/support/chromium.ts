import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The browser of this machine: the setting CHROMIUM, else where systems put it. */
export function chromium(): string {
  const found = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found: install the package "chromium" or set CHROMIUM to its path.');
  return found;
}
