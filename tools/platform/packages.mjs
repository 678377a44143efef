import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const read = (folder) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** `subgraphs/*` is every folder in subgraphs; anything else is itself. */
const expand = (pattern) =>
  pattern.endsWith('/*')
    ? readdirSync(join(ROOT, pattern.slice(0, -2))).map((name) => pattern.slice(0, -1) + name)
    : [pattern];

/** Every workspace package: what its package.json says, and its folder from the root. */
export const packages = () =>
  read('.')
    .workspaces.flatMap(expand)
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .map((folder) => ({ folder, ...read(folder) }));
