import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything that must survive a stop is kept: database, files, logs, secrets. */
export const dataDirectory = (env = process.env) => resolve(ROOT, env.DATA_DIR || '.data');

/** What only this checkout needs and can be made again. */
export const WORKSHOP = join(ROOT, 'node_modules/.smarthp');
