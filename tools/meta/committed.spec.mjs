// What may be in the repository, and what may not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { missingEntries, withAddress } from '../lock-complete.mjs';
import { ROOT } from '../platform/paths.mjs';

const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
const files = (listed.stdout ?? '').split('\0').filter((file) => file && existsSync(join(ROOT, file)));
const BINARY = /\.(png|jpe?g|webp|ico|woff2?|gz|br|heic|pdf)$/;
const SELF = 'tools/meta/committed.spec.mjs';
const texts = files
  .filter((file) => !BINARY.test(file) && file !== SELF)
  .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]);

const naming = (pattern, where = () => true) =>
  texts
    .filter(([file]) => where(file))
    .flatMap(([file, text]) => {
      const found = pattern.exec(text);
      return found ? [`${file}: ${found[0]}`] : [];
    });
const isCode = (file) => /\.(ts|mjs|js|html|css|scss)$/.test(file);
const isTest = (file) => /\.(spec|e2e)\.(ts|mjs)$/.test(file);

describe('the repository', { skip: listed.status !== 0 && 'not a git checkout' }, () => {
  it('names no folder of the place where it was written', () => {
    assert.deepEqual(naming(/(?<![\w.-])\/(work|root|home|Users)\/[a-z]\w*/), []);
  });

  it('names no package registry: everyone installs from their own', () => {
    assert.deepEqual(
      naming(/registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|\bnpm\.jsr\b|artifactory|verdaccio/i),
      [],
    );
  });

  it('holds no secret key', () => {
    assert.deepEqual(naming(/-----BEGIN [A-Z ]*PRIVATE KEY-----/), []);
  });

  it('holds no map data of others: boundaries are imported by whoever runs the platform', () => {
    assert.deepEqual(
      files.filter((file) => /\.(geojson|topojson|pmtiles)$/.test(file)),
      [],
    );
  });

  it('holds nothing large', () => {
    const large = files.filter(
      (file) =>
        file !== 'package-lock.json' &&
        !file.endsWith('/package-lock.json') &&
        statSync(join(ROOT, file)).size > 1_000_000,
    );
    assert.deepEqual(large, []);
  });

  it('has no unfinished code', () => {
    assert.deepEqual(naming(/\b(TODO|FIXME|XXX)\b/, isCode), []);
  });

  it('has no test that is skipped or alone', () => {
    assert.deepEqual(naming(/\b(it|describe|test)\.(only|skip|todo)\b|\b[xf](it|describe)\(/, isTest), []);
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

  it('is complete for every platform, or npm ci stops (npm run lock)', () => {
    assert.deepEqual(Object.keys(missingEntries(packages)), []);
  });

  it('says of no package where it was downloaded from', () => {
    assert.deepEqual(withAddress(packages), []);
  });
});
