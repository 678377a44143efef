import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../platform/paths.mjs';
import { allSettings, readmeIsTrue } from '../settings-table.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const table = /<!-- settings -->([\s\S]*?)<!-- \/settings -->/.exec(readme)?.[1] ?? '';
const inTable = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);

describe('settings', () => {
  it('every setting a server reads stands in the README, and the README has no other', async () => {
    const real = (await allSettings()).map(({ env }) => env);
    assert.deepEqual([...inTable].sort(), [...real].sort(), 'npm run settings puts it right');
  });

  it('the README says of each what the code says, and shows the examples as they are run', async () => {
    assert.ok(await readmeIsTrue(), 'npm run settings puts it right');
  });

  it('each has a description that is a sentence of its own', async () => {
    const poor = (await allSettings())
      .filter(({ description }) => description.trim().length < 10)
      .map(({ env }) => env);
    assert.deepEqual(poor, []);
  });
});
