// `npm run bench`: installs what only the bench needs, in its own folder, and runs it. Arguments are handed on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { toolEnvironment, underOwnNode } from './platform/node.mjs';
import { ROOT } from './platform/paths.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { step } from './platform/steps.mjs';
import { run } from './platform/run.mjs';

const FOLDER = join(ROOT, 'bench');

try {
  await import('./bootstrap.mjs');
  await underOwnNode();
  if (!existsSync(join(FOLDER, 'run.mjs'))) throw new PlainError('There is no bench/run.mjs.');
  await build();
  if (!existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) {
    await step('Installing the peers to measure against', async () => {
      const locked = existsSync(join(FOLDER, 'package-lock.json'));
      const { code, words } = await run(
        'npm',
        [locked ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'],
        { cwd: FOLDER },
      );
      if (code) throw new PlainError(`The peers could not be installed:\n${words.slice(-2000)}`);
    });
  }
  const done = spawnSync(process.execPath, ['run.mjs', ...process.argv.slice(2)], {
    cwd: FOLDER,
    stdio: 'inherit',
    env: toolEnvironment(),
  });
  process.exit(done.status ?? 1);
} catch (error) {
  failWith(error);
}
