// What /proc says about a process and its children, and where processes run.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const TICK_MS = 10; // CLK_TCK is 100 wherever Linux runs Node
const canPin = process.platform === 'linux' && cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

const statOf = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
};

function family(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const { parent } = statOf(name);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // ended meanwhile
    }
  }
  const all = [pid];
  for (const one of all) all.push(...(children.get(one) ?? []));
  return all;
}

/** CPU milliseconds that the process and its children have used. */
export const cpuMs = (pid) => family(pid).reduce((sum, one) => sum + statOf(one).cpuMs, 0);

/** Resident memory of the process and its children, KiB. */
export const rssKiB = (pid) =>
  family(pid).reduce(
    (sum, one) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0),
    0,
  );

/** Spawns Node pinned to one processor, where that can be done. `cpu`: 'server' (the last) or 'load' (the first). */
export function spawnNode(args, { cpu, env = {}, stdio = ['ignore', 'ignore', 'inherit'] }) {
  const core = cpu === 'server' ? cpus().length - 1 : 0;
  const [command, all] = canPin
    ? ['taskset', ['-c', String(core), process.execPath, ...args]]
    : [process.execPath, args];
  return spawn(command, all, { env: { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1', ...env }, stdio });
}

export async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 6_000);
  await gone;
  clearTimeout(late);
}

/** Waits until the address answers anything. */
export async function answering(url, patienceMs = 60_000) {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      await (await fetch(url, { signal: AbortSignal.timeout(2_000) })).arrayBuffer();
      return;
    } catch (error) {
      if (performance.now() > until) throw new Error(`${url} never answered`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  load: loadavg()
    .map((value) => value.toFixed(1))
    .join(' '),
  pinned: canPin,
});
