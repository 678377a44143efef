// `npm run typecheck`: the types of every package, two at a time. `-- feedback mobile` checks only these.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { underOwnNode } from './platform/node.mjs';
import { packages } from './platform/packages.mjs';
import { ROOT } from './platform/paths.mjs';
import { run } from './platform/run.mjs';

const AT_ONCE = 2;

const hasTypes = ({ folder, scripts }) =>
  scripts?.typecheck && existsSync(join(ROOT, folder, typesFile(scripts.typecheck)));
const typesFile = (script) => / -p (\S+)/.exec(script)?.[1] ?? 'tsconfig.json';

/**
 * Checks every package that has types, or those named. The apps' operations must be generated before (`codegen`).
 * @returns for each its name, whether it is sound, and the compiler's words
 */
export async function typecheck(names = []) {
  const wanted = packages().filter(
    (one) => hasTypes(one) && (!names.length || names.some((name) => one.folder.endsWith(name))),
  );
  const results = [];
  const queue = [...wanted].sort((a, b) => weight(b) - weight(a));
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const [command, ...args] = one.scripts.typecheck.split(' ');
      const { code, words } = await run(command, args, { cwd: join(ROOT, one.folder) });
      results.push({ name: one.folder, ok: code === 0, words });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** The apps take longest, so they begin first. */
const weight = ({ folder }) =>
  readFileSync(join(ROOT, folder, 'package.json'), 'utf8').includes('@angular/core') ? 1 : 0;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await underOwnNode();
  const results = await typecheck(process.argv.slice(2));
  for (const { name, ok, words } of results) console.log(ok ? `ok      ${name}` : `failed  ${name}\n${words}`);
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
}
