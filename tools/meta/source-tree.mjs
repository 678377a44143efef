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

function importsOf(file) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    file: fileName.startsWith('.') ? resolved(file, fileName) : undefined,
  }));
}

const FOLDERS = () => [...packages().map(({ folder }) => folder), 'bench', 'schema/tools'];

/** All TypeScript of the workspace: `{ file, package, imports: [{ specifier, file }] }`. */
export function sourceTree() {
  const owners = FOLDERS().sort((a, b) => b.length - a.length);
  const files = [...new Set(owners.flatMap((folder) => filesBelow(folder, ['.ts'])))];
  return files.map((file) => ({
    file,
    package: owners.find((folder) => file.startsWith(`${folder}/`)),
    imports: importsOf(file),
  }));
}
