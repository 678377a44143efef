// The committed schema is what the code builds and what the subgraphs compose to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../platform/paths.mjs';
import { run } from '../platform/run.mjs';
import { SERVERS, SUBGRAPHS } from '../platform/servers.mjs';

async function subgraph(name) {
  const { folder } = SERVERS.find((server) => server.name === name);
  const file = join(ROOT, `schema/sdl/subgraphs/${name}.graphql`);
  const print = join(ROOT, folder, 'dist/print-sdl.js');
  if (!existsSync(print)) return `${name} cannot print its schema: there is no ${folder}/src/print-sdl.ts`;
  const committed = readFileSync(file, 'utf8');
  const { code, words } = await run('node', [print], { cwd: join(ROOT, folder) });
  const built = readFileSync(file, 'utf8');
  writeFileSync(file, committed); // a check changes nothing
  if (code !== 0) return `${name} cannot print its schema:\n${words}`;
  if (built !== committed)
    return `${name}: schema/sdl/subgraphs/${name}.graphql is not what the code builds; run "npm run sdl -w @smarthp/${name}" and "npm run schema"`;
  return undefined;
}

/** One check a subgraph, one for the composition, one for the contract's own tests if any. */
export async function contract() {
  const wrong = [];
  for (const name of SUBGRAPHS) wrong.push(await subgraph(name));
  const composed = await run('node', ['tools/compose.mjs', '--check'], { cwd: join(ROOT, 'schema') });
  wrong.push(composed.code === 0 ? undefined : composed.words);
  const words = wrong.filter(Boolean);
  return { passed: wrong.length - words.length, failed: words.length, words: words.join('\n') };
}
