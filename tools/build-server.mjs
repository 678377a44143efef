// Compiles the TypeScript of one server package: src/**/*.ts -> dist/**/*.js, one file for one file.
// Run inside the package folder. Types are checked apart (`npm run typecheck`).
import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'));
const assets = globSync('src/**/*.{json,svg,html,css,png,jpg,webp,sql}');
await build({
  entryPoints: files,
  outdir: 'dist',
  outbase: 'src',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true, target: 'es2023' } },
});
const inDist = (file) => file.replace(/^src/, 'dist');
for (const asset of assets) {
  mkdirSync(dirname(inDist(asset)), { recursive: true });
  cpSync(asset, inDist(asset));
}
// Only now what has no source any more: a server that starts meanwhile finds every file it needs.
const made = new Set([...files.map((file) => inDist(file).replace(/\.ts$/, '.js')), ...assets.map(inDist)]);
for (const file of globSync('dist/**/*.*'))
  if (!made.has(file.replace(/\.map$/, ''))) rmSync(file, { recursive: true });
console.log(`built ${files.length} files`);
