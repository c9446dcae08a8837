import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {sourcesIn} from './scripts/test/sources.js'

// Tests run against the sources, so that nothing stale in `dist` can make them pass.
const resolve = {alias: sourcesIn(fileURLToPath(new URL('packages', import.meta.url)))}

const common = {
  setupFiles: ['./scripts/test/seed.ts'],
  // No test asserts time: these only end what hangs, and a busy machine may take its time.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: {poll: {timeout: 300_000}},
  // Most of what a test makes is gone with it: a larger nursery has it collected more seldom.
  execArgv: ['--max-semi-space-size=64']
}

/** What replaces a module of ours, for which nothing may have loaded the real one before. */
const mocking = '**/made-up-*.test.ts'

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          ...common,
          // What starts programs and browsers, and waits for them, comes first: vitest goes by the name.
          name: 'apart',
          include: ['scripts/**/*.test.ts', `packages/*/src/${mocking}`],
          exclude: ['scripts/release/*.test.ts', 'scripts/hosts/sites.test.ts', '**/node_modules/**']
        }
      },
      {
        // What needs `npm run build` first takes what was built for what it compares with, too, and is spared the sources.
        test: {
          ...common,
          name: 'built',
          include: ['tests-of-dist/*.test.ts'],
          // It is loaded as Node loads it.
          server: {deps: {external: [/\/packages\/[\w-]+\/dist\//]}}
        }
      },
      {
        resolve,
        test: {
          ...common,
          name: 'together',
          include: ['packages/*/src/**/*.test.ts'],
          exclude: [mocking],
          // Sources are tested beside the sources. They keep nothing that one file could leave to the next, and to
          // load them once for each worker, not for each file, saves a quarter of the work of the schema’s tests.
          isolate: false
        }
      }
    ],
    // Tests see the templates as they are now.
    globalSetup: ['packages/generator/scripts/precompile.js'],
    // One more than there are processors, for when the others wait for a browser.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './scripts/test/closing-line.ts'],
    coverage: {
      provider: 'custom',
      customProviderModule: './scripts/test/coverage.ts',
      include: ['packages/*/src/**/*.ts'],
      exclude: [
        '**/*.test.ts',
        '**/*.generated.*',
        '**/arbitrary-*.ts',
        // What needs a page is run in Chromium by `tests-of-dist/playground.test.ts`, where nothing is counted.
        'packages/playground/src/{main,editor,results,kept,elements}.ts',
        'packages/playground/src/worker/worker.ts'
      ],
      reporter: ['text-summary', 'html', 'json-summary'],
      // A little below what was measured, so that a change that leaves much untested fails.
      thresholds: {statements: 92, branches: 85, functions: 93, lines: 93}
    }
  }
})
