import {execFileSync} from 'node:child_process'
import console from 'node:console'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'
import {optionsOf} from '../../../scripts/bench/options.js'

const values = optionsOf(
  'npm run build && node packages/schema/bench/import.js',
  'What does it cost to import the package, against bare Node and the imports of zod and yaml?',
  {rounds: {type: 'string', value: 'COUNT', about: 'how often', default: '20'}}
)
const rounds = Number(values.rounds)
const here = fileURLToPath(new URL('.', import.meta.url))

const programs = {
  'bare Node': '0',
  yaml: "await import('yaml')",
  zod: "await import('zod')",
  'zod and yaml': "await import('zod'); await import('yaml')",
  '@policy-gen/schema': "await import('@policy-gen/schema')"
}

/** @type {Record<string, number[]>} */
const times = {}
// In turns, so that a busy moment of the machine strikes all of them.
for (let round = 0; round < rounds; round++) {
  for (const [name, program] of Object.entries(programs)) (times[name] ??= []).push(run(program))
}

const bare = median(times['bare Node'] ?? [])
for (const [name, measured] of Object.entries(times)) {
  const time = median(measured)
  console.log(
    `${name.padEnd(20)} ${time.toFixed(0).padStart(4)} ms  +${(time - bare).toFixed(0).padStart(3)} ms`
  )
}

/** @param {string} program */
function run(program) {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {cwd: here})
  return performance.now() - start
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
