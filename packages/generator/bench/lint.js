import console from 'node:console'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'
import {optionsOf} from '../../../scripts/bench/options.js'
import {folderOf, madePolicies, policiesIn} from './lint-corpus.js'
import {measure} from './whole-process.js'

/** @typedef {import('./whole-process.js').Used} Used */

const values = optionsOf(
  'npm run build && npm run bench:lint --',
  `How fast are policies linted, compared with linters that read Markdown but not its meaning? Measures
whole processes in turns: the CPU seconds of all their threads and children, and the median of each.`,
  {
    corpus: {type: 'string', value: 'DIR', about: 'lints these policies instead of made ones'},
    count: {type: 'string', value: 'COUNT', about: 'how many policies (1000, or all of the corpus)'},
    rounds: {type: 'string', value: 'COUNT', about: 'how often', default: '3'},
    // Its package for one platform pulls those of all others into the lock file, which not every registry has.
    rumdl: {type: 'string', value: 'FILE', about: 'the program of rumdl, to run it as well'}
  }
)
const rounds = Number(values.rounds)
const policies =
  values.corpus === undefined ? madePolicies(Number(values.count ?? 1000)) : policiesIn(values.corpus)
const count = Number(values.count ?? policies.length)
const whole = folderOf(policies, count)

/** @param {string} path */
const installed = (path) => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url))
const ours = fileURLToPath(new URL('../bin/policy-gen.js', import.meta.url))
const recommended = fileURLToPath(import.meta.resolve('remark-preset-lint-recommended'))
const lint = [process.execPath, ours, 'lint', '.', '--format', 'json']

/** @type {Record<string, string[]>} */
const linters = {
  'policy-gen, one worker': [...lint, '--jobs', '1'],
  'policy-gen, two workers': [...lint, '--jobs', '2'],
  'markdownlint-cli2': [
    process.execPath,
    installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
    '**/*.md'
  ],
  'remark-cli, recommended': [
    process.execPath,
    installed('remark-cli/cli.js'),
    '--quiet',
    '--use',
    recommended,
    '.'
  ],
  ...(values.rumdl !== undefined && {rumdl: [values.rumdl, 'check', '--no-cache', '.']})
}
console.log(
  `${count} policies, ${(whole.bytes / 1e6).toFixed(1)} MB, median of ${rounds}; Node ${process.versions.node}, ${availableParallelism()} cores`
)
const used = await inTurns(linters, whole.folder)
const least = used['policy-gen, one worker']?.cpu ?? Number.NaN
console.log('\n| | CPU | beside one worker | wall clock | peak memory |\n| --- | ---: | ---: | ---: | ---: |')
for (const [name, {cpu, wall, memory}] of Object.entries(used))
  console.log(
    `| ${name} | ${cpu.toFixed(2)} s | ${(cpu / least).toFixed(2)} | ${wall.toFixed(2)} s | ${memory.toFixed(0)} MB |`
  )
if (values.rumdl === undefined) console.log('\nrumdl was not run — name its program with --rumdl FILE.')

console.log('\n| policies | CPU | times the first | peak memory |\n| ---: | ---: | ---: | ---: |')
/** @type {[policies: number, cpu: number][]} */
const points = []
let first = Number.NaN
for (const times of [1, 2, 4, 8]) {
  const size = Math.max(1, Math.round(count / 8)) * times
  const {folder} = folderOf(policies, size)
  const {one} = await inTurns({one: linters['policy-gen, one worker'] ?? []}, folder)
  rmSync(folder, {recursive: true})
  if (!one) continue
  if (times === 1) first = one.cpu
  points.push([size, one.cpu])
  console.log(
    `| ${size} | ${one.cpu.toFixed(2)} s | ${(one.cpu / first).toFixed(2)} | ${one.memory.toFixed(0)} MB |`
  )
}
const {start, each, error} = line(points)
console.log(
  `\nA line through these: ${start.toFixed(2)} s and ${(each * 1000).toFixed(1)} ms a policy; the farthest point is ${(error * 100).toFixed(0)}% off.`
)

const policy = join(whole.folder, 'one.md')
writeFileSync(policy, policies[0] ?? '')
const cold = await inTurns(
  {'node, nothing': [process.execPath, '--eval', ''], 'one policy': [process.execPath, ours, 'lint', policy]},
  whole.folder,
  11
)
const bare = cold['node, nothing']
console.log(
  '\n| cold start | CPU | over Node | wall clock | over Node |\n| --- | ---: | ---: | ---: | ---: |'
)
for (const [name, {cpu, wall}] of Object.entries(cold)) {
  const ms = [cpu, cpu - (bare?.cpu ?? 0), wall, wall - (bare?.wall ?? 0)].map(
    (s) => `${(s * 1000).toFixed(0)} ms`
  )
  console.log(`| ${name} | ${ms.join(' | ')} |`)
}

const cache = mkdtempSync(join(tmpdir(), 'policy-gen-bench-cache-'))
const lintCached = [...lint, '--jobs', '1', '--cache-location', cache]
// The first run fills it.
await measure(lintCached, whole.folder)
const cached = await inTurns(
  {'without a cache': linters['policy-gen, one worker'] ?? [], 'warm cache': lintCached},
  whole.folder
)
rmSync(cache, {recursive: true})
const uncached = cached['without a cache']?.cpu ?? Number.NaN
console.log('\n| | CPU | of the time without |\n| --- | ---: | ---: |')
for (const [name, {cpu}] of Object.entries(cached))
  console.log(`| ${name} | ${cpu.toFixed(2)} s | ${(cpu / uncached).toFixed(2)} |`)
rmSync(whole.folder, {recursive: true})

/**
 * In turns, so that a busy machine slows all of them.
 *
 * @param {Record<string, string[]>} programs
 * @param {string} cwd
 */
async function inTurns(programs, cwd, turns = rounds) {
  /** @type {Record<string, Used[]>} */
  const all = {}
  for (let turn = 0; turn < turns; turn++)
    for (const [name, words] of Object.entries(programs)) (all[name] ??= []).push(await measure(words, cwd))
  return Object.fromEntries(
    Object.entries(all).map(([name, every]) => [
      name,
      {
        cpu: median(every.map(({cpu}) => cpu)),
        wall: median(every.map(({wall}) => wall)),
        memory: median(every.map(({memory}) => memory))
      }
    ])
  )
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/**
 * The line with the least squares of distances, and how far the farthest point is from it, as a share of its height.
 *
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
function line(points) {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const each =
    points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const start = meanY - each * meanX
  return {start, each, error: Math.max(...points.map(([x, y]) => Math.abs(start + each * x - y) / y))}
}
