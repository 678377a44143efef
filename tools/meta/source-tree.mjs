// The source files of the repository and what each of them imports.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { packages } from '../platform/packages.mjs';
import { ROOT } from '../platform/paths.mjs';

const SKIPPED = new Set([
  'node_modules',
  'dist',
  '.angular',
  'gql',
  'out',
  'coverage',
  'screenshots',
  'android',
  'ios',
]);

/** Every file below `folder` (from the root) whose name ends in one of `endings`. */
export function filesBelow(folder, endings) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path, endings);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : [];
  });
}

/** The file a relative import means, from the root; undefined when it is not one of the source files. */
function resolved(from, specifier) {
  const base = normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
  const bare = base.replace(/\.js$/, '');
  return [base, `${bare}.ts`, `${bare}/index.ts`].find((path) => /\.\w+$/.test(path) && existsSync(join(ROOT, path)));
}

/** What is imported only for its types, and so is gone when the program runs. */
function typeOnly(text) {
  const whole = [...text.matchAll(/\b(?:import|export)\s+type\s[^;'"]*?from\s+['"]([^'"]+)['"]/g)].map(
    ([, from]) => from,
  );
  const named = [...text.matchAll(/\b(?:import|export)\s*\{([^}]*)\}\s*from\s+['"]([^'"]+)['"]/g)];
  const isType = (name) => !name.trim() || /^type\s/.test(name.trim());
  const parts = named.filter(([, names]) => names.split(',').every(isType)).map(([, , from]) => from);
  return new Set([...whole, ...parts]);
}

function importsOf(file) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const types = typeOnly(text);
  return importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    typeOnly: types.has(fileName),
    file: fileName.startsWith('.') ? resolved(file, fileName) : undefined,
  }));
}

/** All TypeScript of the workspace: `{ file, package, name, imports: [{ specifier, file, typeOnly }] }`. */
export function sourceTree() {
  const names = {
    ...Object.fromEntries(packages().map(({ folder, name }) => [folder, name])),
    bench: 'bench',
    'schema/tools': '',
  };
  const owners = Object.keys(names).sort((a, b) => b.length - a.length);
  const files = [...new Set(owners.flatMap((folder) => filesBelow(folder, ['.ts'])))];
  return files.map((file) => {
    const owner = owners.find((folder) => file.startsWith(`${folder}/`));
    return { file, package: owner, name: names[owner], imports: importsOf(file) };
  });
}
