import {fork} from 'node:child_process'
import console from 'node:console'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {optionsOf} from '../bench/options.js'
import {areas} from './areas.js'
import {mutantsOf, mutated} from './mutants.js'
import {filesBelow, testsOf} from './related.js'

/** @import {ChildProcess} from 'node:child_process' */
/** @import {Mutant} from './mutants.js' */
/** @import {Order} from './runner.js' */

/** @typedef {'killed' | 'ran too long' | 'survived'} Fate */

/**
 * In milliseconds: how long the tests take without a change. Tests that take several times as long count as
 * endless.
 */
let usual = 600_000
const patience = () => 120_000 + 4 * usual

const values = optionsOf(
  'npm run bench:mutation --',
  `Do the tests notice when the sources are wrong? Changes one operator, condition, literal, statement or
result of the area at a time, runs the tests that reach it, and reports the share that they noticed and
each change that they didn't.`,
  {
    area: {type: 'string', value: 'AREA', about: Object.keys(areas).join(', ')},
    sample: {type: 'string', value: 'COUNT', about: 'this many changes, drawn at random'},
    seed: {type: 'string', value: 'NUMBER', about: 'another seed draws another sample', default: '1'},
    only: {type: 'string', value: 'FILE', about: 'only files with these words in their paths'},
    minutes: {type: 'string', value: 'COUNT', about: 'stops after this many minutes', default: 'Infinity'}
  }
)
const area = areas[values.area ?? '']
if (!area) {
  console.error(`Name an area: --area ${Object.keys(areas).join('|')}`)
  process.exit(2)
}

const sources = filesBelow(area.sources).filter(
  (file) => !/\.test\.ts$|\.generated\.|arbitrary-/.test(file) && file.includes(values.only ?? '')
)
const all = sources.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
const chosen = values.sample === undefined ? all : sample(all, Number(values.sample), Number(values.seed))
console.log(`${chosen.length} of ${all.length} mutants of ${sources.length} files, seed ${values.seed}`)

let runner = await start()
/** The last test that noticed a change. */
let noticedBy = ''
/** @type {Record<Fate, number>} */
const fates = {killed: 0, 'ran too long': 0, survived: 0}
await expectHealthy()
const end = performance.now() + Number(values.minutes) * 60_000
let tried = 0
for (const mutant of chosen) {
  if (performance.now() > end) break
  tried++
  const fate = await fateOf(mutant, area.tests)
  fates[fate]++
  if (fate !== 'killed') console.log(`${fate}: ${show(mutant)}`)
}
await expectHealthy()
runner.kill('SIGKILL')

const noticed = fates.killed + fates['ran too long']
console.log(
  `${values.area}: ${((100 * noticed) / tried).toFixed(1)}% of ${tried} mutants noticed ` +
    `(${fates.killed} failed a test, ${fates['ran too long']} ran too long, ${fates.survived} survived)`
)

/**
 * Tests that fail without a change would notice everything. So all of them run once on the unchanged source.
 */
async function expectHealthy() {
  const sources = new Set(chosen.map(({file}) => file))
  const tests = [...new Set([...sources].flatMap((file) => testsOf(file, area?.tests ?? [])))]
  const [file] = sources
  if (file === undefined || tests.length === 0) return
  const begun = performance.now()
  const fate = await run({file: resolve(file), text: readFileSync(file, 'utf8'), tests})
  usual = performance.now() - begun
  if (fate === 'survived') return
  console.error(`The tests fail without a change: ${noticedBy || 'they ran too long'}`)
  process.exit(1)
}

/**
 * @param {Mutant} mutant
 * @param {readonly string[]} folders
 * @returns {Promise<Fate>}
 */
async function fateOf(mutant, folders) {
  const text = mutated(readFileSync(mutant.file, 'utf8'), mutant)
  const order = {file: resolve(mutant.file), text, tests: testsOf(mutant.file, folders)}
  if (order.tests.length === 0) return 'survived'
  // The examples of a rule notice most; the tests of all rules are for the rest.
  const rule = /(policy-[a-z-]+)\.ts$/.exec(mutant.file)?.[1]
  const fate = rule === undefined ? 'survived' : await run({...order, pattern: rule})
  return fate === 'survived' ? run(order) : fate
}

/**
 * @param {Order} order
 * @returns {Promise<Fate>}
 */
function run(order) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      runner.kill('SIGKILL')
    }, patience())
    runner.once('message', finish)
    runner.once('exit', restart)
    runner.send(order)

    function restart() {
      clearTimeout(timer)
      void start().then((next) => {
        runner = next
        resolve('ran too long')
      })
    }

    /** @param {unknown} by */
    function finish(by) {
      clearTimeout(timer)
      runner.off('exit', restart)
      noticedBy = String(by)
      resolve(by === '' ? 'survived' : 'killed')
    }
  })
}

/** @returns {Promise<ChildProcess>} */
async function start() {
  const child = fork(new URL('runner.js', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // An endless loop that fills the memory ends soon.
    execArgv: ['--max-old-space-size=1500']
  })
  await once(child, 'message')
  return child
}

/** @param {Mutant} mutant */
function show({file, line, column, operator, before, text}) {
  return `${file}:${line}:${column}  ${operator}: ${short(before)} → ${short(text)}`
}

/** @param {string} text */
function short(text) {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/**
 * A sample of a list, chosen by a seed: the same one each time.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} size
 * @param {number} seed
 * @returns {T[]}
 */
function sample(list, size, seed) {
  const left = [...list]
  /** @type {T[]} */
  const taken = []
  let state = seed >>> 0
  while (taken.length < size && left.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    taken.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1))
  }
  return taken
}
