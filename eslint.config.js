import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sizes = {
  // 5 to 15 lines are meant; this is the hard stop.
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 15],
};

/** Style of the house, as far as a program can see it. */
const house = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
    { selector: 'TSEnumDeclaration', message: 'Types are stripped, not compiled: use a constant object or a union.' },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // `array[i]!` after a check of the length says more than a branch that cannot happen.
  '@typescript-eslint/no-non-null-assertion': 'off',
};

const withTypes = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig([
  globalIgnores(['dist/', '.build/', '.astro/', 'reports/', 'test-results/', 'playwright-report/', 'tools/', 'data/']),
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  { files: ['**/*.{ts,astro}'], rules: house },
  { files: ['**/*.ts'], rules: sizes },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: withTypes,
  },
  // A describe block is a list of cases; words and examples are lists too.
  {
    files: ['**/*.test.ts', '**/example-data.ts', 'tests/**/*.ts', 'src/i18n/**/*.ts', 'src/charts/examples/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
]);
