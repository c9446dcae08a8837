// A vitest process that keeps running, and tests a source that was changed in memory, never on the disk. Its
// parent sends one mutant at a time, and ends the process if a mutant runs for ever.
import process from 'node:process'
import {loadConfigFromFile} from 'vite'
import {createVitest} from 'vitest/node'

/**
 * @typedef {object} Order
 * @property {string} file the source, with its whole path
 * @property {string} text what it says instead
 * @property {readonly string[]} tests
 * @property {string} [pattern] the names of the tests
 */

/** @type {Order | undefined} */
let order

// The projects of our configuration would not accept the plugin: only the locations of our packages are used.
const ours = await loadConfigFromFile({command: 'serve', mode: 'test'}, 'vitest.config.ts')

const vitest = await createVitest(
  'test',
  {
    config: false,
    include: ['packages/*/src/**/*.test.ts'],
    // Otherwise a property might fail by a random value that would fail without a change, too.
    setupFiles: ['./scripts/test/seed.ts'],
    watch: false,
    bail: 1,
    // Modules loaded by one test file serve the next, which halves the time for a mutant.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 300_000,
    coverage: {enabled: false},
    reporters: [{}]
  },
  {
    resolve: ours?.config.resolve ?? {},
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (id === order?.file ? order.text : undefined)
      }
    ]
  }
)
const specifications = await vitest.globTestSpecifications()

process.on('message', (/** @type {Order} */ next) => {
  void run(next).then((noticed) => process.send?.(noticed))
})
// If the parent has ended, there is nobody left to work for.
process.on('disconnect', () => process.exit())
process.send?.('ready')

/**
 * The first test that notices; `undefined` if none does.
 *
 * @param {Order} next
 */
async function run(next) {
  order = next
  vitest.invalidateFile(next.file)
  if (next.pattern === undefined) vitest.resetGlobalTestNamePattern()
  else vitest.setGlobalTestNamePattern(next.pattern)
  const chosen = next.tests.flatMap((test) =>
    specifications.filter(({moduleId}) => moduleId.endsWith(`/${test}`))
  )
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(chosen)
  vitest.invalidateFile(next.file)
  const failed = testModules.find((module) => !module.ok())
  if (!failed) return unhandledErrors.length > 0 ? 'an error outside of the tests' : ''
  for (const test of failed.children.allTests('failed')) return test.fullName
  return `${failed.moduleId} can't be loaded`
}
