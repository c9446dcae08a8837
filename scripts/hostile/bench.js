import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {entries} from './entries.js'
import {exponentOf, secondsPerMegabyte} from './growth.js'
import {hostileTexts} from './index.js'

// Does anything take more than its share of time? Every rule and every reader over every hostile text at three sizes:
// prints how time grows, and exits with 1 where it grows faster than the text, or where a megabyte takes more than a
// second.
const {values} = parseArgs({
  options: {
    kind: {type: 'string', default: 'markdown,html,policy'},
    entry: {type: 'string', default: ''},
    text: {type: 'string', default: ''},
    sizes: {type: 'string', default: '10,40,160'},
    verbose: {type: 'boolean', default: false}
  }
})
const steepest = 1.15
const slowest = 1
/** In milliseconds: what takes longer counts as without end. */
const patience = 20_000
const sizes = values.sizes.split(',').map((kilobytes) => Number(kilobytes) * 1000)

/**
 * @typedef {import('./worker.js').Task} Task
 * @typedef {import('./worker.js').Answer | {endless: true}} Answer
 * @typedef {{kind: string, entry: string, generator: string, exponent: number | undefined, perMegabyte: number, note: string}} Row
 */

/** @type {Worker | undefined} */
let worker

async function ready() {
  worker = new Worker(fileURLToPath(new URL('worker.js', import.meta.url)), {stdout: false})
  await new Promise((resolve) => worker?.once('message', resolve))
  return worker
}

/**
 * @param {Task} task
 * @returns {Promise<Answer>}
 */
async function ask(task) {
  const hand = worker ?? (await ready())
  return new Promise((resolve) => {
    /** @param {Answer} answer */
    const finish = (answer) => {
      clearTimeout(timer)
      hand.off('message', finish)
      hand.off('error', fail)
      resolve(answer)
    }
    /** @param {Error} error */
    const fail = (error) => {
      worker = undefined
      finish({error: error.message})
    }
    const timer = setTimeout(() => {
      worker = undefined
      void hand.terminate()
      finish({endless: true})
    }, patience)
    hand.once('message', finish)
    hand.once('error', fail)
    hand.postMessage(task)
  })
}

/**
 * @param {'markdown' | 'html' | 'policy'} kind
 * @param {string} entry
 * @param {string} generator
 * @param {number} runs
 * @returns {Promise<Row>}
 */
async function measure(kind, entry, generator, runs) {
  const points = []
  for (const size of sizes) {
    const answer = await ask({kind, entry, generator, size, runs})
    if ('endless' in answer)
      return {
        kind,
        entry,
        generator,
        exponent: Infinity,
        perMegabyte: Infinity,
        note: `no end at ${size / 1000} KB`
      }
    if ('error' in answer)
      return {
        kind,
        entry,
        generator,
        exponent: undefined,
        perMegabyte: 0,
        note: answer.error.split('\n')[0] ?? ''
      }
    points.push(answer)
    // The next size would take more than anybody waits for.
    if (answer.milliseconds > patience / 8) break
  }
  return {
    kind,
    entry,
    generator,
    exponent: exponentOf(points),
    perMegabyte: secondsPerMegabyte(points),
    note: ''
  }
}

/** @param {Row} row */
function isFast({exponent = 0, perMegabyte, note}) {
  return exponent <= steepest && perMegabyte <= slowest && note === ''
}

/** @type {Row[]} */
const rows = []
for (const kind of /** @type {const} */ (['markdown', 'html', 'policy'])) {
  if (!values.kind.split(',').includes(kind)) continue
  for (const {name: generator} of hostileTexts[kind].filter(({name}) => name.includes(values.text))) {
    for (const {name: entry} of entries[kind].filter(({name}) => name.includes(values.entry))) {
      let row = await measure(kind, entry, generator, 2)
      // Another process may have taken the processor for a while: look again, longer.
      if (!isFast(row) && Number.isFinite(row.perMegabyte)) row = await measure(kind, entry, generator, 5)
      rows.push(row)
      if (values.verbose || !isFast(row)) console.log(line(row))
    }
  }
}
await worker?.terminate()

/** @param {Row} row */
function line({kind, entry, generator, exponent, perMegabyte, note}) {
  return [
    kind.padEnd(9),
    entry.padEnd(44),
    generator.padEnd(44),
    (exponent === undefined ? '–' : exponent.toFixed(2)).padStart(8),
    `${perMegabyte.toFixed(2)} s/MB`.padStart(14),
    note
  ].join(' ')
}

console.log('\nThe steepest and the slowest of each reader\n')
for (const entry of new Set(rows.map(({entry}) => entry))) {
  const own = rows.filter((row) => row.entry === entry)
  const steep = own.toSorted((a, b) => (b.exponent ?? 0) - (a.exponent ?? 0))[0]
  const slow = own.toSorted((a, b) => b.perMegabyte - a.perMegabyte)[0]
  if (!steep || !slow) continue
  console.log(
    `${entry.padEnd(44)} ${(steep.exponent ?? 0).toFixed(2).padStart(8)}  ${steep.generator.padEnd(44)} ${slow.perMegabyte.toFixed(2).padStart(8)} s/MB  ${slow.generator}`
  )
}
const failed = rows.filter((row) => !isFast(row))
console.log(`\n${rows.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
