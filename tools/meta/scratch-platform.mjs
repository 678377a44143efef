// A copy of these tools in a folder of its own with servers that do nothing, to test how a platform starts and ends.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../platform/paths.mjs';
import { freePort, isFree } from '../platform/ports.mjs';
import { SERVERS, entryOf } from '../platform/servers.mjs';

const SERVER = `
import http from 'node:http';
import { existsSync } from 'node:fs';
const name = process.cwd().split('/').pop();
if (existsSync('refuse')) { console.error('The setting COLOUR cannot be "loud": it must be a colour.'); process.exit(2); }
const port = name === 'gateway' ? process.env.PORT : process.env['PORT_' + name.toUpperCase()];
const server = http.createServer((_, answer) => answer.end(String(process.pid))).listen(port, '127.0.0.1');
const stop = () => server.close(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('disconnect', stop);
`;
const KIT = `export const provision = async (url) => ({ url });`;
const OFFSETS = [...SERVERS.map(({ offset }) => offset), 20];

/** Makes the folder. @returns its start(), its ports, and ways to look at it */
export async function scratchPlatform() {
  const root = mkdtempSync(join(tmpdir(), 'smarthp-scratch-'));
  const inside = (path) => join(root, path.slice(ROOT.length));
  const write = (file, text) => (mkdirSync(dirname(file), { recursive: true }), writeFileSync(file, text));
  cpSync(join(ROOT, 'tools'), join(root, 'tools'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(root, name));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const server of SERVERS) write(inside(entryOf(server)), SERVER);
  write(join(root, 'subgraphs/kit/dist/database/index.js'), KIT);
  let base = await freePort();
  while (!(await allFree(base))) base = await freePort();

  return {
    root,
    base,
    start: (args = []) => start(root, base, args),
    ports: OFFSETS.map((offset) => base + offset),
    allFree: () => allFree(base),
    pidOf: async (offset) => Number(await (await fetch(`http://127.0.0.1:${base + offset}/`)).text()),
    refuse: (name) => writeFileSync(join(root, 'subgraphs', name, 'refuse'), ''),
    accept: (name) => rmSync(join(root, 'subgraphs', name, 'refuse')),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const allFree = async (base) =>
  base < 65_000 && (await Promise.all(OFFSETS.map((offset) => isFree(base + offset)))).every(Boolean);

function start(root, base, args) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|PORT|DATA_DIR|DATABASE_URL|VNEID_|NODE_TEST)/.test(name)),
  );
  const child = spawn(process.execPath, ['tools/start.mjs', '--no-build', ...args], {
    cwd: root,
    env: { ...env, PORT: String(base) },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (words += text));
  const ended = new Promise((done) => child.once('close', done));
  return {
    pid: child.pid,
    words: () => words,
    ended,
    signal: (name) => child.kill(name),
    says: (text) =>
      eventually(
        () => words.includes(text),
        () => `never said "${text}", but:\n${words}`,
      ),
  };
}

/** Waits until `check` is true; fails after twenty seconds. */
export async function eventually(check, otherwise = () => 'never came true') {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (await check()) return;
    await pause(50);
  }
  throw new Error(otherwise());
}
