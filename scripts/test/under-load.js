// Runs the suite again and again on a machine that is busy with something else, and reports what failed in
// which run.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {optionsOf} from '../bench/options.js'

const {times, load, files} = optionsOf(
  'npm run test:load --',
  `Do the tests still pass on a busy machine? Runs them, without coverage, while some threads keep the
processors busy. Prints how many passed and failed in each run, and at the end all that failed in any
run, and exits with 1 if there are any. \`npm run build\` comes first.`,
  {
    times: {type: 'string', value: 'COUNT', about: 'how many runs', default: '5'},
    load: {type: 'string', value: 'NUMBER', about: 'how many threads are busy beside them', default: '12'},
    files: {
      type: 'string',
      value: 'PATH',
      about: 'only tests whose path holds this; may be given again',
      multiple: true
    }
  }
)

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'policy-gen-under-load-'))
for (let thread = 0; thread < Number(load); thread++) new Worker('for (;;);', {eval: true}).unref()

/** How often each test failed, by its name. @type {Map<string, number>} */
const failures = new Map()
try {
  for (let run = 1; run <= Number(times); run++) {
    const {passed, failed} = runOnce()
    for (const name of failed) failures.set(name, (failures.get(name) ?? 0) + 1)
    console.log(
      `Run ${run} of ${times}: ${passed} passed, ${failed.length} failed, load ${(loadavg()[0] ?? 0).toFixed(1)}`
    )
  }
} finally {
  rmSync(folder, {recursive: true})
}
for (const [name, count] of failures) console.log(`Failed in ${count} of ${times}: ${name}`)
process.exit(failures.size > 0 ? 1 : 0)

/** @returns {{passed: number, failed: string[]}} */
function runOnce() {
  const report = join(folder, 'report.json')
  rmSync(report, {force: true})
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const {status, stderr} = spawnSync(
    process.execPath,
    [vitest, 'run', ...(files ?? []), '--reporter=json', `--outputFile=${report}`],
    {cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9}
  )
  const {numPassedTests, testResults} = read(report, stderr)
  const failed = testResults.flatMap(({name, status, assertionResults}) => {
    const file = name.slice(root.length)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    // A file that cannot be loaded has no tests, but counts as failed.
    if (status === 'failed' && tests.length === 0) return [file]
    return tests.map(({fullName}) => `${file}: ${fullName}`)
  })
  if (status !== 0 && failed.length === 0) failed.push(`the run as a whole: ${stderr.trim()}`)
  return {passed: numPassedTests, failed}
}

/**
 * @typedef {{name: string, status: string, assertionResults: readonly {status: string, fullName: string}[]}} TestFile
 *
 * @param {string} report
 * @param {string} stderr
 * @returns {{numPassedTests: number, testResults: readonly TestFile[]}}
 */
function read(report, stderr) {
  try {
    /** @type {unknown} */
    const written = JSON.parse(readFileSync(report, 'utf8'))
    return /** @type {ReturnType<typeof read>} */ (written)
  } catch {
    throw new Error(`vitest wrote no report:\n${stderr}`)
  }
}
