// Both apps in a real browser, on a running platform.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOW_TO_GET_IT, findChromium, installChromium } from '../platform/chromium.mjs';
import { ROOT } from '../platform/paths.mjs';
import { run } from '../platform/run.mjs';

const FOLDER = join(ROOT, 'e2e');
const REPORT = join(FOLDER, 'out/results.json');

/** The browser journeys and the screenshot tour. Without a browser: one failure that says how to get one. */
export async function journeys(remark) {
  const chromium = findChromium() ?? (remark('installing Chromium'), installChromium());
  if (!chromium) return { passed: 0, failed: 1, words: `The browser journeys need Chromium: ${HOW_TO_GET_IT}.` };
  rmSync(REPORT, { force: true });
  let done = 0;
  const onLine = (line) => /^\s*(ok|x|✓|✘|-)\s+\d+ /.test(line) && remark(`${(done += 1)} done`);
  const { code, words } = await run('npm', ['run', '--silent', 'e2e'], {
    cwd: FOLDER,
    env: { CHROMIUM: chromium, CI: 'true' },
    onLine,
  });
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, words: words.slice(-6000) };
  const { stats } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failed = stats.unexpected || (code ? 1 : 0);
  return { passed: stats.expected + stats.flaky, failed, words: failed ? words.slice(-12_000) : '' };
}
