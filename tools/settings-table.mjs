// Refreshes the README's table of settings from what the servers themselves parse. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { underOwnNode } from './platform/node.mjs';
import { ROOT } from './platform/paths.mjs';
import { failWith, PlainError } from './platform/plain-error.mjs';
import { SERVERS } from './platform/servers.mjs';
import { START_SETTINGS, SUPPLIED } from './platform/start-settings.mjs';

const README = join(ROOT, 'README.md');
const MARKS = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;

const isSetting = (value) => value && typeof value === 'object' && typeof value.env === 'string' && value.schema;

/** Every setting a module exports, whether as one object of settings, as several, or nested. */
function* settingsIn(value, depth = 0) {
  if (isSetting(value)) yield value;
  else if (value && typeof value === 'object' && depth < 3)
    for (const one of Object.values(value)) yield* settingsIn(one, depth + 1);
}

/**
 * All settings by the name of their variable: description, default, and the servers that read it.
 * @throws PlainError when a server is not built
 */
export async function allSettings() {
  const all = new Map();
  for (const [env, setting] of Object.entries(START_SETTINGS)) all.set(env, { env, ...setting, readBy: ['npm start'] });
  for (const { name, folder } of SERVERS) {
    const file = join(ROOT, folder, 'dist/settings.js');
    if (!existsSync(file)) throw new PlainError(`Not built yet: ${folder} (no dist/settings.js). Run "npm run build".`);
    for (const setting of settingsIn({ ...(await import(pathToFileURL(file).href)) })) {
      const known = all.get(setting.env);
      if (known) known.readBy.push(name);
      else all.set(setting.env, { ...setting, readBy: [name] });
    }
  }
  return [...all.values()].sort((a, b) => order(a) - order(b) || (a.env < b.env ? -1 : 1));
}

const order = ({ env, readBy }) => (env in START_SETTINGS ? 0 : readBy.length > 1 ? 1 : 2);
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function fallbackOf({ env, fallback, hidden }) {
  if (SUPPLIED[env]) return SUPPLIED[env];
  if (/^DATABASE_URL_/.test(env)) return 'the built-in PostgreSQL';
  if (/^SUBGRAPH_URL_/.test(env)) return 'the one `npm start` starts';
  if (fallback === undefined) return 'must be set';
  if (fallback === '') return 'empty';
  return hidden ? 'hidden' : `\`${fallback}\``;
}

const reader = ({ readBy }) => (readBy.length >= 5 ? 'all servers' : [...new Set(readBy)].join(', '));

/** The table as Markdown. */
export async function settingsTable() {
  const rows = (await allSettings()).map(
    (one) => `| \`${one.env}\` | ${cell(one.description)} | ${cell(fallbackOf(one))} | ${reader(one)} |`,
  );
  return ['| Setting | What it is | Default | Read by |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** Whether the README says the same. */
export async function settingsTableIsTrue() {
  const table = await settingsTable();
  return readFileSync(README, 'utf8').replace(MARKS, `$1\n${table}\n$2`) === readFileSync(README, 'utf8');
}

async function main() {
  await underOwnNode();
  if (process.argv.includes('--check')) {
    if (!(await settingsTableIsTrue()))
      throw new PlainError('The README\'s table of settings is old: run "npm run settings".');
    return;
  }
  const table = await settingsTable();
  const before = readFileSync(README, 'utf8');
  const after = before.replace(MARKS, `$1\n${table}\n$2`);
  writeFileSync(README, after);
  console.log(after === before ? 'The table of settings is as it should be.' : 'The table of settings is refreshed.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main().catch(failWith);
