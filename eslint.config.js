import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Constants, not enums: use `constants()` or a const object.',
};
const CLOCK = 'Take a `Clock` (kit/clock): time must be something a test can set.';
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']", message: CLOCK },
];
const SERVERS = ['subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts', 'simulators/*/src/**/*.ts'];
const APPS = ['mobile', 'admin', 'schema/angular'];
const TESTS = ['**/*.spec.ts', '**/test/**/*.ts', 'e2e/**/*.ts', '**/testing/**/*.ts'];

export default defineConfig([
  globalIgnores([
    '**/node_modules',
    '**/dist',
    '**/.angular',
    '.nx',
    '.data',
    '**/src/gql',
    '**/coverage',
    'e2e/out',
    'bench',
  ]),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', NO_ENUM],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
    },
  },
  {
    files: SERVERS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: SERVERS,
    ignores: ['subgraphs/kit/src/clock/**', 'subgraphs/kit/src/testing/**', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, ...NO_CLOCK] },
  },
  {
    files: APPS.map((app) => `${app}/src/**/*.ts`),
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off', // the apps are zoneless
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: ['hp', 'admin', 'console'], style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'hp', style: 'camelCase' }],
    },
  },
  {
    files: APPS.map((app) => `${app}/src/**/*.html`),
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['schema/angular/src/map/city-outline.ts'], // a drawing in numbers
    rules: { 'max-lines': 'off' },
  },
  {
    files: TESTS,
    linterOptions: { reportUnusedDisableDirectives: 'off' }, // what production code must excuse, a test need not
    rules: { 'max-lines': ['error', { max: 500 }], '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
]);
