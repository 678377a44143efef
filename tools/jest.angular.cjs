// Shared Jest preset of the Angular packages (zoneless, CommonJS transform).
const { createCjsPreset } = require('jest-preset-angular/presets');
const path = require('node:path');

const schema = path.resolve(__dirname, '../schema');

/** @param {string} name */
module.exports = (name) => ({
  displayName: name,
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  // The preset's own name for jsdom is not found from here.
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: {
    '^maplibre-gl(/.*)?$': `${schema}/angular/src/testing/maplibre-gl.stub.ts`,
    '^@smarthp/angular$': `${schema}/angular/src/index.ts`,
    '^@smarthp/client$': `${schema}/client/src/index.ts`,
  },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // Everything published as ES modules must be transformed.
  transformIgnorePatterns: [
    'node_modules/(?!(.*\\.mjs$|@ionic/|@stencil/|ionicons/|@angular/|apollo-angular/|@apollo/client/|@jsverse/|@capacitor/|graphql-ws/|lucide/|thumbhash/|tslib/|idb/|exifr/|tus-js-client/|echarts/|zrender/))',
  ],
});
