// `npm run reset`: empties the data folder, after asking. `-- --yes` does not ask.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { takeLock } from './platform/lock.mjs';
import { dataDirectory } from './platform/paths.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { homeForNobody } from './postgres/as-whom.mjs';

async function agreed(dataDir) {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new PlainError('Nobody to ask here: say "npm run reset -- --yes".');
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Everything in ${dataDir} will be gone: reports, files, accounts. Type "yes": `);
  ask.close();
  return answer.trim().toLowerCase() === 'yes';
}

try {
  const dataDir = dataDirectory();
  const home = homeForNobody(join(dataDir, 'postgres'));
  if (!existsSync(dataDir) && !existsSync(home)) {
    console.log(`${dataDir} is empty already.`);
  } else if (await agreed(dataDir)) {
    const lock = takeLock(join(dataDir, 'start.lock'));
    if (lock.owner)
      throw new PlainError(`The platform is running on ${dataDir} (process ${lock.owner}): stop it first.`);
    const names = readdirSync(dataDir).filter((name) => !name.endsWith('.lock'));
    for (const name of names) rmSync(join(dataDir, name), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
    lock.release();
    console.log(`${dataDir} is empty.`);
  } else {
    console.log('Nothing was changed.');
  }
} catch (error) {
  failWith(error);
}
