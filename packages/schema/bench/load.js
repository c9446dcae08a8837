import {parsePolicy} from '@policy-gen/schema'
import {Buffer} from 'node:buffer'
import console from 'node:console'
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {fileURLToPath, URL} from 'node:url'
import {optionsOf} from '../../../scripts/bench/options.js'

/** @param {string} name */
const example = (name) => fileURLToPath(new URL(`../../../examples/${name}/policy.yaml`, import.meta.url))
const {file: files = ['jetblue', 'jetphotos', 'jetsetmag'].map(example)} = optionsOf(
  'npm run build && node packages/schema/bench/load.js',
  'How long does a policy file take to load and validate once the program is warm?',
  {file: {type: 'string', value: 'FILE', about: 'instead of the archived examples', multiple: true}}
)

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const times = Array.from({length: 200}, () => time(text))
    .slice(100)
    .sort((a, b) => a - b)
  const median = times[50] ?? NaN
  const size = Buffer.byteLength(text) / 1000
  console.log(
    `${median.toFixed(2)} ms  ${size.toFixed(1)} KB  ${((5 * median) / size).toFixed(2)} ms per 5 KB  ${file}`
  )
}

/** @param {string} text */
function time(text) {
  const start = performance.now()
  const {problems} = parsePolicy(text)
  if (problems.length > 0) throw new Error(problems[0]?.message)
  return performance.now() - start
}
