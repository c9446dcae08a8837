import {GCProfiler} from 'node:v8'
import {parentPort} from 'node:worker_threads'
import {entries, preparing} from './entries.js'
import {measuredTexts} from './measured.js'

// Sends one text through the entries of its kind, and reports how many milliseconds of processor time each
// took, with and without garbage collection. Other processes make little difference to that.
parentPort?.on('message', (/** @type {Task} */ task) => {
  void pass(task).then(() => parentPort?.postMessage('done'))
})
parentPort?.postMessage('done')

/**
 * @typedef {'markdown' | 'html' | 'policy'} Kind
 * @typedef {{kind: Kind, generator: string, size: number, runs: number, names: readonly string[]}} Task
 * @typedef {{name: string, length: number, milliseconds: number, work: number}} Reached
 * @typedef {{name: string, begins: true} | Reached | {name: string, error: string} | 'done'} Report
 */

/** @param {Task} task */
async function pass({kind, generator, size, runs, names}) {
  const text = measuredTexts[kind].find(({name}) => name === generator)?.text(size) ?? ''
  for (let run = 0; run < runs; run++) {
    const state = {text}
    for (const {name, work} of entries[kind]) {
      const isAsked = names.includes(name)
      if (!isAsked && !preparing.has(name)) continue
      report({name, begins: true})
      // No entry should pay for the garbage of an earlier one. Only the young generation is collected: a full
      // collection also discards compiled code, and ten kilobytes then take as long as a hundred.
      if (isAsked && runs > 1) globalThis.gc?.({type: 'minor'})
      const profiler = new GCProfiler()
      profiler.start()
      const start = process.cpuUsage()
      try {
        await work(state)
      } catch (error) {
        profiler.stop()
        report({name, error: error instanceof Error ? error.message : String(error)})
        continue
      }
      const {user, system} = process.cpuUsage(start)
      // In microseconds, like the processor time.
      const garbage = profiler.stop().statistics.reduce((sum, {cost}) => sum + cost, 0)
      const time = user + system
      if (isAsked)
        report({name, length: text.length, milliseconds: time / 1000, work: (time - garbage) / 1000})
    }
  }
}

/** @param {Report} message */
function report(message) {
  parentPort?.postMessage(message)
}
