import { globSync } from 'node:fs';
import { ROOT } from '../platform/paths.mjs';
import { run } from '../platform/run.mjs';

const count = (words, what) => Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(words)?.[1] ?? 0);

/** The tests of the repository itself: walls, words, settings, what may be committed, and these tools. */
export async function walls() {
  const files = globSync('tools/**/*.spec.mjs', { cwd: ROOT });
  const { code, words } = await run('node', ['--test', '--test-reporter=tap', ...files]);
  const failed = count(words, 'fail') + count(words, 'cancelled');
  return {
    passed: count(words, 'pass'),
    failed: failed || (code ? 1 : 0),
    words: failed || code ? failures(words) : '',
  };
}

/** Only what went wrong, without the protocol around it. */
function failures(tap) {
  const blocks = tap.split(/^(?=\s*(?:not ok|ok) )/m).filter((block) => /^\s*not ok /.test(block));
  return (
    blocks
      .map((block) => block.replace(/^\s*(---|\.\.\.|duration_ms.*|type: .*|stack: .*|location: .*)\n/gm, ''))
      .join('') || tap.slice(-4000)
  );
}
