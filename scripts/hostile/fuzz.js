import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'

// Does any of very many texts break anything? Random and mutated Markdown, HTML and policy files go through every entry:
// the rules as remark plugins, `lintText` and `fixText` as the command line and the language server call them, and the
// plain functions. Prints what was found by kind, with the text that shows it, and exits with 1 if anything was.
//
//   npm run bench:fuzz -- --seed 1 --documents 100000
const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    documents: {type: 'string', default: '10000'},
    /** In how many parts: each has a thread and a seed of its own, made of the seed. */
    threads: {type: 'string', default: '1'}
  }
})
const threads = Number(values.threads)
const share = Math.ceil(Number(values.documents) / threads)
const start = performance.now()

/** @typedef {{documents: Record<string, number>, checks: number, fixes: number, faults: {fault: string, count: number, example: string}[]}} Result */

const results = await Promise.all(
  Array.from(
    {length: threads},
    (_, thread) =>
      new Promise((/** @type {(result: Result) => void} */ resolve, reject) => {
        const worker = new Worker(fileURLToPath(new URL('fuzz-worker.js', import.meta.url)), {
          workerData: {seed: Number(values.seed) * 1000 + thread, documents: share}
        })
        worker.once('message', resolve)
        worker.once('error', reject)
      })
  )
)

/** @param {(result: Result) => number} count */
const total = (count) => results.reduce((sum, result) => sum + count(result), 0)
for (const kind of ['markdown', 'html', 'policy'])
  console.log(`${kind.padEnd(10)} ${total(({documents}) => documents[kind] ?? 0)} documents`)
console.log(
  `${total(({checks}) => checks)} checks, ${total(({fixes}) => fixes)} documents that a fix changed`
)
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s with seed ${values.seed}\n`)
const faults = results.flatMap((result) => result.faults)
for (const {fault, count, example} of faults)
  console.log(`${fault}  (${count} times)\n  ${JSON.stringify(example)}`)
console.log(`${total(({checks}) => checks) - faults.length} passed, ${faults.length} failed`)
process.exitCode = faults.length > 0 ? 1 : 0
