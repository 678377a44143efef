// What can be known of a process by its pid. A pid alone says nothing: after a reboot it is another program's.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ps = (pid, column) =>
  spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;

/** When the process began, in whatever unit the system counts; undefined when there is no such process. */
export function startedAt(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    // The command's name (field 2) may hold spaces and brackets, so count from the last bracket: field 22 is the start.
    const stat = readFileSync(`/proc/${Number(pid)}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

/** The command line of a living process, words separated by spaces; empty when there is none. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${Number(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Sends a signal; a process that is already gone is fine. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

let binding;
/**
 * Words to put before a command so that it gets `name` when this process dies, however it dies.
 * Empty where the system has no such thing (macOS): there the next start finds and ends what was left.
 */
export function boundToUs(name) {
  binding ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return binding ? ['setpriv', '--pdeathsig', name] : [];
}
