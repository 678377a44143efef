// The browser for the journeys: the one named by CHROMIUM, the system's, or installed the system's own way.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(process.env.PATH ?? '').split(delimiter)];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Chromium on this machine, or undefined. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    ...PLACES.flatMap((place) => NAMES.map((name) => join(place, name))),
    ...MAC,
  ];
  return candidates.find((file) => file && runnable(file));
}

export const HOW_TO_GET_IT =
  'install Chromium (Debian: apt-get install chromium) or name one with CHROMIUM=/path/to/it';

/** Installs Debian's Chromium when this is root on a system with apt-get. @returns its path, or undefined */
export function installChromium() {
  const aptWorks = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!aptWorks) return undefined;
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  return findChromium();
}
