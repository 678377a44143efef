// The product runs on the Node that npm brought; the machine's own may be older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { PlainError, failWith } from './plain-error.mjs';

const BIN = join(ROOT, 'node_modules/.bin');
const NEWEST_NEEDED = 24;

/** Environment in which `node` and every tool of the repository are found first; npm's own variables are left out. */
export function toolEnvironment(extra = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return { ...own, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

const major = () => Number(process.versions.node.split('.')[0]);

/**
 * Goes on only under a Node that is new enough; otherwise runs the same command under the repository's own, hands on
 * every signal, and ends as it ends.
 */
export async function underOwnNode() {
  if (major() >= NEWEST_NEEDED) return;
  const node = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(node) || process.env.SMARTHP_OWN_NODE) {
    failWith(
      new PlainError(
        `Node ${process.versions.node} is too old and there is none of our own for ${process.platform}-${process.arch}: ` +
          `run "npm ci", or use Node ${NEWEST_NEEDED} or newer.`,
      ),
    );
  }
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: toolEnvironment({ SMARTHP_OWN_NODE: 'yes' }),
    shell: process.platform === 'win32',
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  const [code, name] = await new Promise((done) => child.once('exit', (...how) => done(how)));
  process.exit(code ?? (name === 'SIGINT' ? 130 : 1));
}
