import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {optionsOf} from '../bench/options.js'

const values = optionsOf(
  'npm run bench:fuzz --',
  `Does any of very many texts break anything? Random and mutated Markdown, HTML and policy files go
through every entry: the rules as remark plugins, \`lintText\` and \`fixText\` as the command line and the
language server call them, and the plain functions. Prints each kind of fault when it is first found,
at the end all of them with the shortest text that shows each, and exits with 1 if there are any.`,
  {
    seed: {type: 'string', value: 'NUMBER', about: 'another seed makes other texts', default: '1'},
    documents: {type: 'string', value: 'COUNT', about: 'how many texts', default: '10000'},
    corpus: {type: 'string', value: 'DIR', about: 'changes parts of its Markdown files, too'},
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

/** The results of each thread so far. @type {Result[]} */
const results = []
/** Those printed as soon as they were found. @type {Set<string>} */
const printed = new Set()
process.once('SIGINT', () => {
  report()
  process.exit(130)
})
await Promise.all(
  Array.from({length: threads}, async (_, thread) => {
    const worker = new Worker(fileURLToPath(new URL('fuzz-worker.js', import.meta.url)), {
      workerData: {seed: Number(values.seed) * 1000 + thread, documents: share, corpus: values.corpus}
    })
    worker.on('message', (/** @type {Result | {fault: string, text: string}} */ message) => {
      if ('fault' in message) found(message)
      else {
        results[thread] = message
        showProgress()
      }
    })
    await once(worker, 'exit')
  })
)
report()

/** @param {{fault: string, text: string}} message */
function found({fault, text}) {
  if (printed.has(fault)) return
  printed.add(fault)
  console.log(`found: ${fault}\n  ${JSON.stringify(text)}`)
}

function showProgress() {
  if (!process.stderr.isTTY) return
  const done = total(({documents}) => Object.values(documents).reduce((sum, count) => sum + count, 0))
  process.stderr.write(`\r${done} of ${values.documents} documents`)
}

/** @param {(result: Result) => number} count */
function total(count) {
  return results.reduce((sum, result) => sum + count(result), 0)
}

function report() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
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
}
