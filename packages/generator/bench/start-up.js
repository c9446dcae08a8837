import {spawnSync} from 'node:child_process'
import console from 'node:console'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'
import {optionsOf} from '../../../scripts/bench/options.js'

optionsOf(
  'npm run build && node packages/generator/bench/start-up.js',
  'How long does the command line take from a cold start, beside Node with an empty script?',
  {}
)
const program = fileURLToPath(new URL('../bin/policy-gen.js', import.meta.url))
const studio = fileURLToPath(new URL('../../../examples/studio/policy.yaml', import.meta.url))
const commands = {
  'node, nothing': ['--eval', ''],
  'policy-gen --version': [program, '--version'],
  'policy-gen build': [program, 'build', '--dry-run', '--quiet', studio],
  'policy-gen coverage': [program, 'coverage', studio]
}

/** @type {Record<string, number[]>} */
const times = {}
// In turns, so that a busy machine slows all of them.
for (let round = 0; round < 15; round++) {
  for (const [name, words] of Object.entries(commands)) {
    const start = performance.now()
    const {status, stderr} = spawnSync(process.execPath, words)
    if (status !== 0) throw new Error(`${name}: ${String(stderr)}`)
    ;(times[name] ??= []).push(performance.now() - start)
  }
}

const bare = median(times['node, nothing'] ?? [])
console.log(`Median of 15 cold starts, Node ${process.versions.node}`)
for (const [name, all] of Object.entries(times)) {
  const time = median(all)
  console.log(`${name.padEnd(22)} ${time.toFixed(0).padStart(4)} ms  +${(time - bare).toFixed(0)} ms`)
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
