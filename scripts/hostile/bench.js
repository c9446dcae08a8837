import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'
import {optionsOf} from '../bench/options.js'
import {entries} from './entries.js'
import {exponentOf, secondsPerMegabyte} from './growth.js'
import {measuredTexts} from './measured.js'

const values = optionsOf(
  'npm run bench:hostile --',
  `Does anything take more than its share of time? Runs every rule and reader over every hostile text at
three sizes, prints how the time grows, and exits with 1 if it grows faster than the text or if a
megabyte takes more than a second.`,
  {
    kind: {type: 'string', value: 'KINDS', about: 'what to read', default: 'markdown,html,policy'},
    entry: {
      type: 'string',
      value: 'WORDS',
      about: 'only rules and readers with these words in their names',
      default: ''
    },
    text: {type: 'string', value: 'WORDS', about: 'only texts with these words in their names', default: ''},
    sizes: {type: 'string', value: 'LIST', about: 'in kilobytes', default: '10,40,160'},
    again: {
      type: 'string',
      value: 'NUMBER',
      about: 'how often to measure again what may be noise, twice each time',
      default: '3'
    },
    verbose: {type: 'boolean', about: 'prints what is fast, too', default: false}
  }
)
const steepest = 1.15
const slowest = 1
/** In milliseconds: anything longer counts as endless. */
const patience = 20_000
const sizes = values.sizes.split(',').map((kilobytes) => Number(kilobytes) * 1000)
const longest = sizes.at(-1) ?? 0

/**
 * @typedef {import('./worker.js').Kind} Kind
 * @typedef {import('./worker.js').Report} Report
 * @typedef {import('./growth.js').Point} Point
 * @typedef {{kind: Kind, entry: string, generator: string, points: Point[], note: string}} Measured
 */

// Threads that begin after this have `gc`.
setFlagsFromString('--expose-gc')

/** @type {Worker | undefined} */
let worker

/** The first pass of a process is slow: its code isn't compiled. */
async function warmUp() {
  worker = new Worker(fileURLToPath(new URL('worker.js', import.meta.url)), {
    // Most of the memory for a text is garbage afterwards: with enough room, it isn't copied around.
    resourceLimits: {maxYoungGenerationSizeMb: 1024}
  })
  await new Promise((resolve) => worker?.once('message', resolve))
  for (const kind of /** @type {const} */ (['markdown', 'html', 'policy']))
    if (values.kind.includes(kind))
      for (const {name: generator} of measuredTexts[kind])
        await passOf(kind, generator, 1500, 1, asked(kind), () => undefined)
}

/**
 * A pass of one text. The worker's reports go to `note`; returns the entry in which the worker was lost.
 *
 * @param {Kind} kind
 * @param {string} generator
 * @param {number} size
 * @param {number} runs
 * @param {readonly string[]} names
 * @param {(report: Exclude<Report, 'done' | {begins: true}>) => void} note
 * @returns {Promise<{name: string, why: string} | undefined>}
 */
async function passOf(kind, generator, size, runs, names, note) {
  if (!worker) await warmUp()
  const hand = worker
  if (!hand) return
  return new Promise((resolve) => {
    let current = ''
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    /** @param {string} why */
    const lose = (why) => {
      worker = undefined
      void hand.terminate()
      finish({name: current, why})
    }
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        lose(`no end at ${size / 1000} KB`)
      }, patience)
    }
    /** @param {Report} report */
    const listen = (report) => {
      watch()
      if (report === 'done') finish()
      else if ('begins' in report) current = report.name
      else note(report)
    }
    /** @param {Error} error */
    const fail = (error) => {
      lose(error.message)
    }
    /** @param {{name: string, why: string}} [lost] */
    const finish = (lost) => {
      clearTimeout(timer)
      hand.off('message', listen)
      hand.off('error', fail)
      resolve(lost)
    }
    hand.on('message', listen)
    hand.on('error', fail)
    watch()
    hand.postMessage({kind, generator, size, runs, names})
  })
}

/**
 * The best of several runs, for all requested entries.
 *
 * @param {Kind} kind
 * @param {string} generator
 * @param {number} runs
 * @param {readonly string[]} names
 * @param {readonly number[]} lengths
 * @returns {Promise<Measured[]>}
 */
async function measure(kind, generator, runs, names, lengths = sizes) {
  const rows = new Map(
    names.map((entry) => [entry, /** @type {Measured} */ ({kind, entry, generator, points: [], note: ''})])
  )
  for (const [index, size] of lengths.entries()) {
    const left = [...rows.values()].filter(({note}) => note === '').map(({entry}) => entry)
    const lost = await passOf(kind, generator, size, runs, left, (report) => {
      const row = rows.get(report.name)
      if (!row) return
      if ('error' in report) row.note = report.error.split('\n')[0] ?? ''
      else {
        row.points[index] = best(report, row.points[index])
      }
    })
    if (!lost) continue
    const row = rows.get(lost.name)
    if (row) row.note = lost.why
    // The entries after it have no measurement of this size; they are measured alone.
    const missed = [...rows.values()].filter(({points, note}) => note === '' && !points[index])
    for (const {entry} of missed) {
      rows.delete(entry)
      for (const own of await measure(kind, generator, runs, [entry], lengths)) rows.set(entry, own)
    }
    break
  }
  return [...rows.values()]
}

/** @param {Measured} row */
function isFast({kind, entry, points, note}) {
  const isSum = entries[kind].some(({name, isSum}) => name === entry && isSum)
  return (
    (exponentOf(points) ?? 0) <= steepest && (isSum || secondsPerMegabyte(points) <= slowest) && note === ''
  )
}

/**
 * Results that another measurement may show to be noise, which never makes them ten times as slow. @param
 * {Measured} row
 */
function isDoubtful({points, note}) {
  return note === '' && secondsPerMegabyte(points) < 10 * slowest
}

/**
 * A row with the best time of each size.
 *
 * @param {Measured} row
 * @param {readonly Measured[]} again
 * @returns {Measured}
 */
function better(row, again) {
  const other = again.find(({entry}) => entry === row.entry)
  if (other?.note !== '') return other ?? row
  return {...row, points: row.points.map((point, index) => best(point, other.points[index]))}
}

/**
 * @param {Point} point
 * @param {Point | undefined} other
 * @returns {Point}
 */
function best({length, milliseconds, work}, other = {length, milliseconds, work}) {
  return {
    length,
    milliseconds: Math.min(milliseconds, other.milliseconds),
    work: Math.min(work, other.work)
  }
}

/** @param {Kind} kind */
function asked(kind) {
  return entries[kind].map(({name}) => name).filter((name) => name.includes(values.entry))
}

/** @type {Measured[]} */
const rows = []
for (const kind of /** @type {const} */ (['markdown', 'html', 'policy'])) {
  if (!values.kind.split(',').includes(kind)) continue
  for (const {name: generator} of measuredTexts[kind].filter(({name}) => name.includes(values.text))) {
    let measured = await measure(kind, generator, 1, asked(kind))
    // Another process may have used the processor's cache for a while: measure again, and keep the best of
    // all measurements.
    for (let left = Number(values.again); left > 0; left--) {
      const doubtful = measured.filter((row) => !isFast(row) && isDoubtful(row)).map(({entry}) => entry)
      if (doubtful.length === 0) break
      const again = await measure(kind, generator, 2, doubtful)
      measured = measured.map((row) => better(row, again))
    }
    // A single long time shows no growth, and a tree that is too large for the processor's cache takes longer once: longer
    // texts show whether it goes on.
    const steps = measured.filter((row) => !isFast(row) && isDoubtful(row)).map(({entry}) => entry)
    if (steps.length > 0) {
      const longer = await measure(kind, generator, 2, steps, [longest, 2 * longest, 4 * longest])
      measured = measured.map((row) => longer.find(({entry}) => entry === row.entry) ?? row)
    }
    rows.push(...measured)
    for (const row of measured) if (values.verbose || !isFast(row)) console.log(line(row))
  }
}
await worker?.terminate()

/** @param {Measured} row */
function line({kind, entry, generator, points, note}) {
  return [
    kind.padEnd(9),
    entry.padEnd(34),
    generator.padEnd(44),
    exponent(points),
    speed(points),
    points.map(({milliseconds}) => milliseconds.toFixed(0)).join('/'),
    note
  ].join(' ')
}

/** @param {readonly Point[]} points */
function exponent(points) {
  return (exponentOf(points)?.toFixed(2) ?? '–').padStart(6)
}

/** @param {readonly Point[]} points */
function speed(points) {
  return `${secondsPerMegabyte(points).toFixed(2)} s/MB`.padStart(12)
}

console.log(
  `\nThe steepest and the slowest of each, over ${sizes.map((size) => size / 1000).join(', ')} KB\n`
)
for (const entry of new Set(rows.map(({entry}) => entry))) {
  const own = rows.filter((row) => row.entry === entry)
  const steep = own.toSorted((a, b) => (exponentOf(b.points) ?? 0) - (exponentOf(a.points) ?? 0))[0]
  const slow = own.toSorted((a, b) => secondsPerMegabyte(b.points) - secondsPerMegabyte(a.points))[0]
  if (!steep || !slow) continue
  console.log(
    `${entry.padEnd(34)} ${exponent(steep.points)}  ${steep.generator.padEnd(44)} ${speed(slow.points)}  ${slow.generator}`
  )
}
const failed = rows.filter((row) => !isFast(row))
console.log(`\n${rows.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
