// Which source files a build depends on, and a short name for the state they are in.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const NOT_SOURCE = new Set([
  'node_modules',
  'dist',
  '.angular',
  '.nx',
  'gql',
  'out',
  'coverage',
  'screenshots',
  'test',
  'docs',
]);

/** Every file below `folder` (from the root) that a build may read, sorted. */
export function* sourceFiles(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NOT_SOURCE.has(entry.name)) yield* sourceFiles(path);
    } else if (!/\.(spec\.ts|md)$/.test(entry.name)) yield path;
  }
}

/** A short name for the state of `paths` (files or folders, from the root): changes when a file's size or time does. */
export function stateOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(join(ROOT, path))) continue;
    const files = statSync(join(ROOT, path)).isDirectory() ? sourceFiles(path) : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(ROOT, file));
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
