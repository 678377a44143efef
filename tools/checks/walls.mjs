import { globSync } from 'node:fs';
import { ROOT } from '../platform/paths.mjs';
import { run } from '../platform/run.mjs';

const REPORTER = new URL('walls-reporter.mjs', import.meta.url).href;

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The tests of the repository itself: walls, words, settings, what may be committed, and these tools. */
export async function walls() {
  const files = globSync('tools/**/*.spec.mjs', { cwd: ROOT });
  const { code, words } = await run('node', ['--test', `--test-reporter=${REPORTER}`, ...files]);
  const tests = words.split('\n').map(parsed).filter(Boolean);
  const failed = tests.filter(({ passed }) => !passed);
  const said = failed.map(({ name, file, why }) => `${file?.replace(ROOT, '') ?? ''}: ${name}\n${why}`).join('\n\n');
  const lost = code !== 0 && !failed.length; // a file that could not even be read
  return { passed: tests.length - failed.length, failed: failed.length || (lost ? 1 : 0), words: lost ? words : said };
}
