import { typecheck } from '../typecheck.mjs';

/** The types of every package: one check a package. */
export async function types() {
  const results = await typecheck();
  const wrong = results.filter(({ ok }) => !ok);
  return {
    passed: results.length - wrong.length,
    failed: wrong.length,
    words: wrong.map(({ name, words }) => `${name}\n${words}`).join('\n\n'),
  };
}
