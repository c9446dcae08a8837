import {readFileSync} from 'node:fs'
import {Bench} from 'tinybench'
import {loadReader} from './reader.js'

// How fast is a policy read? The three archived policies, repeated up to the size in question.
const root = new URL('../../../../examples/', import.meta.url)
const text = ['jetphotos', 'jetsetmag', 'jetblue']
  .map((name) => readFileSync(new URL(`${name}/original.md`, root), 'utf8'))
  .join('\n\n')
const {recogniseDisclosures, sectionsOf, extractClaims, findContradictions} = await loadReader()
const sized = (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
const sizes = {'20 KB': sized(20_000), '250 KB': sized(250_000), '1 MB': sized(1_000_000)}

const bench = new Bench({time: 2000, iterations: 3, warmupIterations: 1, warmupTime: 200})
for (const [size, policy] of Object.entries(sizes)) {
  bench.add(`recogniseDisclosures, ${size}`, () => void recogniseDisclosures(policy))
  bench.add(`sectionsOf, ${size}`, () => void sectionsOf(policy))
  bench.add(`extractClaims, ${size}`, () => void extractClaims(policy))
  bench.add(`findContradictions, ${size}`, () => void findContradictions(policy))
}
await bench.run()
console.table(
  bench.tasks.map(({name, result}) => ({
    name,
    'median, ms': result && 'latency' in result ? Number(result.latency.p50.toFixed(1)) : 'failed'
  }))
)
