import js from '@eslint/js'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import {defineConfig, globalIgnores} from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const code = ['**/*.{js,ts}']

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.turbo/',
    '**/*.generated.*',
    '**/CHANGELOG.md',
    'artefacts/',
    'coverage/',
    'demo/',
    'docs/rules/',
    'examples/**/*.md',
    'scripts/browser/samples/',
    'package-lock.json'
  ]),
  {
    files: code,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    plugins: {regexp},
    rules: {
      // Texts may mean harm: no pattern may take longer than its text is long.
      'regexp/no-super-linear-backtracking': ['error', {report: 'certain'}],
      'regexp/no-super-linear-move': 'error',
      // A template literal with a number in it reads well and can't go wrong.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // Options of rules are types, because an interface has no index signature.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // TypeScript knows what is defined, in JavaScript too.
      'no-undef': 'off',
      // `_` says that a value is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      // By code point is how text is taken apart here.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error'
    }
  },
  {
    // Programs talk to the person at the terminal.
    files: ['scripts/**', 'packages/*/{bench,scripts}/**'],
    rules: {'no-console': 'off'}
  },
  {
    // Their types are in JSDoc, where `tsc` checks them.
    files: ['**/*.js'],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'}
  },
  {
    // Measurements are programs of an afternoon: they are linted, but not typed.
    files: ['packages/*/bench/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'}
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // What a test looks at, the test wrote.
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
      // `expect.objectContaining` and its kind are typed `any` by vitest.
      '@typescript-eslint/no-unsafe-assignment': 'off'
    }
  },
  {
    // French sets no-break spaces, in sentences that hold something too.
    files: ['packages/*/src/languages/*/**'],
    rules: {'no-irregular-whitespace': ['error', {skipTemplates: true}]}
  },
  {
    files: ['**/*.json'],
    plugins: {json},
    language: 'json/json',
    extends: [json.configs.recommended]
  },
  {
    files: ['**/*.md'],
    plugins: {markdown},
    language: 'markdown/gfm',
    extends: [markdown.configs.recommended]
  }
)
