// `npm start`: install, build, start everything, say where it is, and leave nothing behind. `-- --empty`: no demo data.
import { parseArgs } from 'node:util';
import { announce } from './platform/announce.mjs';
import { underOwnNode } from './platform/node.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { endAll } from './platform/run.mjs';
import { onSignal } from './platform/signals.mjs';
import { step } from './platform/steps.mjs';

await import('./bootstrap.mjs'); // silent when `npm start` has done it already
await underOwnNode();

const OPTIONS = { empty: { type: 'boolean' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } };
const wishes = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new PlainError(`${error.message} Known: --empty, --no-build, --only <server,server>.`);
  }
};

const ending = new AbortController();
let starting = Promise.resolve();
let running;
const signals = onSignal(
  async () => {
    ending.abort();
    process.stdout.write('\nStopping …');
    const began = performance.now();
    await endAll(); // a build under way
    const platform = await starting.catch(() => undefined);
    await platform?.stop();
    console.log(` stopped after ${((performance.now() - began) / 1000).toFixed(1)} s; the data stays.`);
  },
  () => running?.endNow(),
);

try {
  const { empty = false, only, 'no-build': built } = wishes();
  if (!built) await (await import('./build.mjs')).build();
  const { startPlatform } = await import('./platform/platform.mjs');
  const say = (text) => console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
  await step('Starting the servers', async () => {
    starting = startPlatform({ demo: !empty, only: only?.split(','), say, signal: ending.signal });
    running = await starting;
  });
  announce(running, { empty });
} catch (error) {
  if (!signals.caught) failWith(error);
}
