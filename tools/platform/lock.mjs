// A lock file that names its owner, so that a lock left by a killed process is seen to be nobody's.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { startedAt } from './processes.mjs';

function ownerOf(file) {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8'));
    return startedAt(pid) === since ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes `file` for this process. Gives `{ release }`, or `{ owner }` with the pid of the living process that has it.
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, JSON.stringify({ pid: process.pid, since: startedAt(process.pid) }));
      closeSync(handle);
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = ownerOf(file);
      if (owner !== undefined) return { owner };
      rmSync(file, { force: true });
    }
  }
}
