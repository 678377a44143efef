// `npm test`: everything that must hold, one line a step; goes on after a failure and adds up at the end.
// `-- --only unit` runs one kind (lint, types, contract, walls, unit, journeys), `-- --only feedback` one package's tests.
import { parseArgs } from 'node:util';
import { underOwnNode } from './platform/node.mjs';
import { PlainError, failWith } from './platform/plain-error.mjs';
import { endAll } from './platform/run.mjs';
import { onSignal } from './platform/signals.mjs';
import { step } from './platform/steps.mjs';

await import('./bootstrap.mjs');
await underOwnNode();

const KINDS = ['lint', 'types', 'contract', 'walls', 'unit', 'journeys'];
const shortName = ({ name }) => name.replace('@smarthp/', '');
const total = { passed: 0, failed: 0 };
const broken = [];
let postgres;

const signals = onSignal(async () => {
  console.log('\nStopping …');
  await endAll();
  await postgres?.stop();
  process.exit(130); // not finished is not passed
});

/** Runs one check, says its count, and remembers what went wrong for the end. */
async function check(title, work) {
  if (signals.caught) return;
  const result = await step(title, async (remark) => {
    const outcome = await work(remark).catch((error) => ({
      passed: 0,
      failed: 1,
      words: error.stack ?? String(error),
    }));
    return Object.assign(outcome, {
      remark: `${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} FAILED` : ''}`,
    });
  });
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed) broken.push({ title, words: result.words });
}

async function unitTests(wanted) {
  const { generated, testPostgres, testedPackages, unit } = await import('./checks/unit.mjs');
  const chosen = testedPackages().filter((one) => wanted('unit') || wanted(shortName(one)));
  if (!chosen.length) return;
  await generated();
  postgres = await testPostgres();
  for (const one of chosen) await check(`Tests of ${shortName(one)}`, () => unit(one, postgres.url));
  await postgres.stop();
}

async function everything(only) {
  const { testedPackages } = await import('./checks/unit.mjs');
  const known = [...KINDS, ...testedPackages().map(shortName)];
  const unknown = only.find((name) => !known.includes(name));
  if (unknown) throw new PlainError(`There is no test called ${unknown}. Known: ${known.join(', ')}.`);
  const wanted = (kind) => !only.length || only.includes(kind);

  if (['contract', 'walls', 'journeys', 'types'].some(wanted))
    await check('Build', (await import('./checks/building.mjs')).building);
  const { formatting, lint } = await import('./checks/lint.mjs');
  if (wanted('lint')) await check('Formatting', formatting);
  if (wanted('lint')) await check('Lint', lint);
  if (wanted('types')) await check('Types', (await import('./checks/types.mjs')).types);
  if (wanted('contract')) await check('Contract', (await import('./checks/contract.mjs')).contract);
  if (wanted('walls')) await check('Walls, words, settings', (await import('./checks/walls.mjs')).walls);
  await unitTests(wanted);
  if (wanted('journeys')) await check('Browser journeys', (await import('./checks/journeys.mjs')).journeys);
}

try {
  const began = performance.now();
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  await everything((values.only ?? []).flatMap((names) => names.split(',')));
  if (!signals.caught) {
    for (const { title, words } of broken) console.log(`\n── ${title} ──\n${words ?? ''}`);
    console.log(`\nTook ${Math.round((performance.now() - began) / 1000)} s.`);
    console.log(`${total.passed} passed, ${total.failed} failed`);
    process.exit(total.failed ? 1 : 0);
  }
} catch (error) {
  if (!signals.caught) failWith(error);
}
