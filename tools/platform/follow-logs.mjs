import { join } from 'node:path';
import { readFrom, sizeOf } from './log-file.mjs';

const LEVELS = { 40: 'warning ', 50: 'error ', 60: 'fatal ' };

/** A line as a person reads it: servers write JSON, tools write plain words. */
export function readable(line) {
  try {
    const { level, msg, err, error } = JSON.parse(line);
    const why = (err ?? error)?.stack ?? (err ?? error)?.message ?? '';
    return `${LEVELS[level] ?? ''}${msg ?? ''}${why && `\n${why}`}`;
  } catch {
    return line;
  }
}

/** Tells `say(name, text)` every line that is added to the logs of `names` from now on. @returns how to stop */
export function followLogs(folder, names, say) {
  const seen = new Map(names.map((name) => [name, sizeOf(join(folder, `${name}.log`))]));
  const look = () => {
    for (const [name, offset] of seen) {
      const file = join(folder, `${name}.log`);
      const text = readFrom(file, Math.min(offset, sizeOf(file)));
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      if (!whole) continue;
      seen.set(name, offset + Buffer.byteLength(whole));
      for (const line of whole.trimEnd().split('\n')) say(name, readable(line));
    }
  };
  const timer = setInterval(look, 200);
  return () => clearInterval(timer);
}
