// Runs a tool of the repository and collects its words.
import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { toolEnvironment } from './node.mjs';

/** Running tools, so that whoever ends this process can end them first. */
export const running = new Set();

/**
 * Runs `command` (found in node_modules/.bin or the system) from the root or `cwd`.
 * @returns its exit code and everything it said; never throws for a failing tool
 */
export function run(command, args = [], { cwd = ROOT, env = {}, onLine } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: toolEnvironment({ FORCE_COLOR: '0', NO_COLOR: '1', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  running.add(child);
  let words = '';
  let unfinished = '';
  const listen = (chunk) => {
    words = (words + chunk).slice(-2_000_000);
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
