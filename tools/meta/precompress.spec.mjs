import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../precompress.mjs';

describe('compressed copies of the apps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smarthp-compress-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const text = 'Phản ánh hiện trường. '.repeat(200);
  const file = join(folder, 'main.js');

  it('hold the same text, in brotli and gzip', async () => {
    writeFileSync(file, text);
    writeFileSync(join(folder, 'small.js'), 'let a;');
    writeFileSync(join(folder, 'photo.png'), text);
    assert.equal(await precompress([folder]), '2 files');
    assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), text);
    assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), text);
    assert.equal(existsSync(join(folder, 'small.js.br')), false);
    assert.equal(existsSync(join(folder, 'photo.png.br')), false);
  });

  it('are made again only when the file is another', async () => {
    assert.equal(await precompress([folder]), '');
    writeFileSync(file, text.toUpperCase());
    assert.equal(await precompress([folder]), '2 files');
    assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), text.toUpperCase());
  });
});
