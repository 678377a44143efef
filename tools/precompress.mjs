// Writes a .br and a .gz beside every text file of a built app, so that the gateway never compresses while serving.
import { existsSync, globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = '**/*.{html,js,mjs,css,json,svg,txt,webmanifest,wasm,xml,map}';
const SMALLEST = 1024; // below one packet nothing is won
const AT_ONCE = 4;

const WAYS = [
  ['.br', promisify(brotliCompress), (size) => ({ params: { [constants.BROTLI_PARAM_SIZE_HINT]: size } })],
  ['.gz', promisify(gzip), () => ({ level: 9 })],
];

async function compress(file) {
  const { size, mtime } = await stat(file);
  if (size < SMALLEST) return 0;
  let written = 0;
  for (const [suffix, way, options] of WAYS) {
    const target = file + suffix;
    const current = existsSync(target) && (await stat(target)).mtimeMs === mtime.getTime();
    if (current) continue;
    await writeFile(target, await way(await readFile(file), options(size)));
    await utimes(target, mtime, mtime); // tells the next run that this copy is of this file
    written += 1;
  }
  return written;
}

/** Compresses what is new in `folders`. @returns how many files were written, as a remark */
export async function precompress(folders) {
  const files = folders.flatMap((folder) => globSync(TEXT, { cwd: folder }).map((file) => `${folder}/${file}`));
  let written = 0;
  const work = async () => {
    for (let file = files.pop(); file; file = files.pop()) written += await compress(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written ? `${written} files` : '';
}
