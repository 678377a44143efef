// The kit serves every subgraph, so it may not know what any one of them is about.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../platform/paths.mjs';
import { SUBGRAPHS } from '../platform/servers.mjs';
import { filesBelow } from './source-tree.mjs';

const DOMAIN = /\b(dossiers?|feedback|reporters?|wards?|1022|procedures?|articles?|potholes?|Phản ánh)\b/i;
const codeOf = (file) => readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');

describe('the kit', () => {
  it('has no word of the domain inside', () => {
    const files = filesBelow('subgraphs/kit/src', ['.ts']).filter((file) => !/\.spec\.ts$/.test(file));
    assert.deepEqual(
      files.flatMap((file) => (DOMAIN.test(codeOf(file)) ? [`${file}: ${DOMAIN.exec(codeOf(file))[0]}`] : [])),
      [],
    );
  });
});

describe('data', () => {
  for (const name of SUBGRAPHS) {
    it(`${name} reads no table of another subgraph`, () => {
      const others = SUBGRAPHS.filter((other) => other !== name).join('|');
      const foreign = new RegExp(`\\b(from|join|into|update|references)\\s+"?(${others})"?\\."?\\w+`, 'i');
      const files = filesBelow(`subgraphs/${name}/src`, ['.ts', '.sql']);
      assert.deepEqual(
        files.flatMap((file) => foreign.exec(codeOf(file))?.[0] ?? []),
        [],
      );
    });
  }
});
