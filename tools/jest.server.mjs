import { fileURLToPath } from 'node:url';

const tools = fileURLToPath(new URL('.', import.meta.url));
const kit = fileURLToPath(new URL('../subgraphs/kit/src/', import.meta.url));

/**
 * Jest for a server package: ESM, SWC with legacy decorators, one embedded PostgreSQL for the run.
 * Specs beside the code are *.spec.ts; specs through the public door are test/*.api.spec.ts.
 */
export const serverJest = (displayName, { database = true } = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@smarthp/kit/(.*)$': `${kit}$1/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
          keepClassNames: true,
        },
      },
    ],
  },
  testTimeout: 20_000,
  maxWorkers: 2,
  ...(database && {
    globalSetup: `${tools}postgres/jest-setup.mjs`,
    globalTeardown: `${tools}postgres/jest-teardown.mjs`,
  }),
});
