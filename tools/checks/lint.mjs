import { run } from '../platform/run.mjs';

const one = async (title, command, args) => {
  const { code, words } = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, words: `${title}\n${words}` };
};

/** Formatting of every file. */
export const formatting = () =>
  one('Not formatted (npm run format puts it right):', 'prettier', ['--check', '--log-level=warn', '.']);

/** ESLint's rules, with its cache; a warning is a failure too. */
export const lint = () =>
  one('ESLint:', 'eslint', ['.', '--max-warnings=0', '--cache', '--cache-location', 'node_modules/.smarthp/eslint']);
