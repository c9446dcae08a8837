// One vitest that stays, and runs tests against a source that has been changed in its memory: never on the
// disk. Its parent sends a mutant at a time, and ends it when a mutant runs for ever.
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

// The projects of our configuration would not take the plugin: of it, only where our packages are.
const ours = await loadConfigFromFile({command: 'serve', mode: 'test'}, 'vitest.config.ts')

const vitest = await createVitest(
  'test',
  {
    config: false,
    include: ['packages/*/src/**/*.test.ts'],
    // Else a property may find with one random value what it finds without a change, too.
    setupFiles: ['./scripts/test/seed.ts'],
    watch: false,
    bail: 1,
    // What one test file has loaded serves the next, which halves the time of a mutant.
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
// A parent that is ended leaves nobody to work for.
process.on('disconnect', () => process.exit())
process.send?.('ready')

/**
 * The first test that notices; nothing if none does.
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
