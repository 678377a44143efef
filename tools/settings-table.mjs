// Refreshes what the README says of the code: the table of settings, from what the servers themselves parse, and the
// partner's examples, from the files that the journeys run. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { underOwnNode } from './platform/node.mjs';
import { ROOT } from './platform/paths.mjs';
import { failWith, PlainError } from './platform/plain-error.mjs';
import { SERVERS } from './platform/servers.mjs';
import { START_SETTINGS, SUPPLIED } from './platform/start-settings.mjs';

const README = join(ROOT, 'README.md');

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

/** Whether the README says the same as the code and the examples. */
export const readmeIsTrue = async () => (await refreshed()) === readFileSync(README, 'utf8');

/** The README with its table of settings and its examples as they are now, formatted like every file here. */
async function refreshed() {
  const parts = {
    settings: await settingsTable(),
    'partner-curl': fenced('sh', 'schema/examples/read-reports.sh'),
    'partner-node': fenced('js', 'schema/examples/follow-report.mjs'),
  };
  let text = readFileSync(README, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    text = text.replace(marks, (_all, open, close) => `${open}\n\n${part}\n\n${close}`);
  }
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(README)), filepath: README });
}

const fenced = (language, file) => `\`\`\`${language}\n${readFileSync(join(ROOT, file), 'utf8').trim()}\n\`\`\``;

async function main() {
  await underOwnNode();
  const text = await refreshed();
  const fresh = text === readFileSync(README, 'utf8');
  if (process.argv.includes('--check')) {
    if (!fresh) throw new PlainError('The README\'s settings or examples are old: run "npm run settings".');
    return;
  }
  writeFileSync(README, text);
  console.log(fresh ? 'The README is as it should be.' : "The README's settings and examples are refreshed.");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main().catch(failWith);
