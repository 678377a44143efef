// Compiles the TypeScript of one server package: src/**/*.ts -> dist/**/*.js, one file for one file.
// Run inside the package folder. Types are checked apart (`npm run typecheck`).
import { globSync, rmSync, cpSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'));
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
for (const asset of globSync('src/**/*.{json,svg,html,css,png,jpg,webp,sql}')) {
  const target = asset.replace(/^src/, 'dist');
  mkdirSync(dirname(target), { recursive: true });
  cpSync(asset, target);
}
console.log(`built ${files.length} files`);
