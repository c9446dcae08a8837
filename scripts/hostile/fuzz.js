import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {optionsOf} from '../bench/options.js'

const values = optionsOf(
  'npm run bench:fuzz --',
  `Does any of very many texts break anything? Random and mutated Markdown, HTML and policy files go
through every entry: the rules as remark plugins, \`lintText\` and \`fixText\` as the command line and the
language server call them, and the plain functions. Prints what was found by kind, with the text that
shows it, and exits with 1 if anything was.`,
  {
    seed: {type: 'string', value: 'NUMBER', about: 'another seed makes other texts', default: '1'},
    documents: {type: 'string', value: 'COUNT', about: 'how many texts', default: '10000'},
    threads: {
      type: 'string',
      value: 'COUNT',
      about: 'each has a share of the texts and a seed of its own',
      default: '1'
    }
  }
)
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
