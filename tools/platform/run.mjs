// Runs a tool of the repository and collects its words.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { toolEnvironment } from './node.mjs';
import { ROOT } from './paths.mjs';
import { boundToUs } from './processes.mjs';

const KEPT = 2_000_000; // characters of what a tool says
const running = new Set();
let ended = false;

/**
 * Runs `command` (found in node_modules/.bin or the system) from the root or `cwd`.
 * @returns its exit code and everything it said; never throws for a failing tool
 */
export function run(command, args = [], { cwd = ROOT, env = {}, onLine } = {}) {
  if (ended) return Promise.resolve({ code: 1, words: 'ended' });
  const [first, ...rest] = [...boundToUs('TERM'), command, ...args];
  const child = spawn(first, rest, {
    cwd,
    env: toolEnvironment({ FORCE_COLOR: '0', NO_COLOR: '1', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // a group of its own, so that it can be ended with all it started
    shell: process.platform === 'win32',
  });
  running.add(child);
  let words = '';
  let unfinished = '';
  const listen = (chunk) => {
    words = (words + chunk).slice(-KEPT);
    if (!onLine) return;
    const lines = (unfinished + chunk).split('\n');
    unfinished = lines.pop();
    for (const line of lines) onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listen);
  return new Promise((done) => {
    const end = (code) => {
      running.delete(child);
      done({ code, words: words.trim() });
    };
    child.once('error', (error) => {
      words += error.message;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

const tell = (name) => {
  for (const { pid } of running) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
};

/** Ends every tool that runs now, with all it started, and lets no new one begin. */
export async function endAll() {
  ended = true;
  tell('SIGTERM');
  for (let waited = 0; running.size && waited < 10_000; waited += 50) await pause(50);
  tell('SIGKILL');
}
