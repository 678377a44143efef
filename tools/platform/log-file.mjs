import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT = 10 * 1024 * 1024;

/** Opens a log to append to; one that has grown large is put aside as `<file>.1`. @returns its file descriptor */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The text of `file` from `offset` to its end. */
export function readFrom(file, offset) {
  if (!existsSync(file)) return '';
  const length = statSync(file).size - offset;
  if (length <= 0) return '';
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, length, offset));
  } finally {
    closeSync(handle);
  }
}

/** Where the log of a run that is about to begin will begin. */
export const sizeOf = (file) => (existsSync(file) ? statSync(file).size : 0);
