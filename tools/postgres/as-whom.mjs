// PostgreSQL refuses to run as root. Two ways out, neither of which makes an account or changes an owner:
// a user namespace in which root is seen as nobody; or, where namespaces are not allowed, nobody itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NOBODY = 65534;
const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Whether a plain user can come as far as `path`. */
function othersMayEnter(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Where data and binaries go when nobody cannot reach their own place; named after the data directory they stand for. */
export const homeForNobody = (dataDir) =>
  join('/var/tmp', `smarthp-${createHash('sha1').update(dataDir).digest('hex').slice(0, 12)}`);

const namespacesWork = () =>
  !process.env.POSTGRES_WITHOUT_NAMESPACE && spawnSync(NAMESPACE[0], [...NAMESPACE.slice(1), 'true']).status === 0;

/**
 * How to run the binaries in `native` on `dataDir`: words before the command, options for spawn, and where the data
 * and the binaries really are. `own` gives a file or folder to the account that PostgreSQL will run as.
 */
export function asWhom(dataDir, native) {
  const plain = { prefix: [], options: {}, dataDir, native, own: () => {} };
  if (process.getuid?.() !== 0) return plain;
  const owner = existsSync(join(dataDir, 'PG_VERSION')) ? statSync(dataDir).uid : 0;
  if (owner === 0 && namespacesWork()) return { ...plain, prefix: NAMESPACE };

  const nobody = { ...plain, options: { uid: NOBODY, gid: NOBODY }, own: (path) => chownSync(path, NOBODY, NOBODY) };
  if (othersMayEnter(dirname(dataDir)) && othersMayEnter(native)) return nobody;
  const home = homeForNobody(dataDir);
  const binaries = join(home, 'native');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!existsSync(join(binaries, 'bin/postgres')))
    cpSync(native, binaries, { recursive: true, verbatimSymlinks: true });
  return { ...nobody, dataDir: join(home, 'data'), native: binaries };
}
