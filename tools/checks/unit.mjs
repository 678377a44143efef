// Jest in every package that has it, one after the other, all on one PostgreSQL.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packages } from '../platform/packages.mjs';
import { ROOT, WORKSHOP } from '../platform/paths.mjs';
import { freePort } from '../platform/ports.mjs';
import { run } from '../platform/run.mjs';

const REPORTS = join(WORKSHOP, 'test');
const CONFIGS = ['jest.config.mjs', 'jest.config.cjs', 'jest.config.js'];
const IN_A_HURRY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

export const testedPackages = () =>
  packages().filter(({ folder }) => CONFIGS.some((config) => existsSync(join(ROOT, folder, config))));

/** The apps' typed operations, which their tests import; from Nx's cache when nothing changed. */
export const generated = () =>
  run('nx', ['run-many', '-t', 'codegen', '--outputStyle=static'], { env: { NX_DAEMON: 'false', NX_TUI: 'false' } });

/** A PostgreSQL for as long as the tests run. @returns its address as superuser, and how to end it */
export async function testPostgres() {
  const { startPostgres } = await import('../postgres/postgres.mjs');
  const home = mkdtempSync(join(tmpdir(), 'smarthp-test-'));
  const postgres = await startPostgres({
    dataDir: join(home, 'postgres'),
    port: await freePort(),
    log: join(home, 'postgres.log'),
    settings: IN_A_HURRY,
  });
  const stop = async () => {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** The tests of one package. */
export async function unit({ name, folder }, databaseUrl) {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, `${name.replace('@smarthp/', '')}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--silent', 'test', '--', '--json', `--outputFile=${report}`, '--passWithNoTests', '--silent'];
  const { code, words } = await run('npm', args, {
    cwd: join(ROOT, folder),
    env: { TEST_DATABASE_URL: databaseUrl, CI: 'true' },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, words: words.slice(-6000) };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot even be loaded has no failed test in it, and is a failure all the same.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed || (code ? 1 : 0),
    words: failed || code ? messages(result) || words.slice(-6000) : '',
  };
}

const messages = ({ testResults }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${name.replace(ROOT, '')}\n${message}`)
    .join('\n');
