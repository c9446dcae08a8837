import {parentPort} from 'node:worker_threads'
import {entries} from './entries.js'
import {hostileTexts} from './index.js'

// Measure one entry on one text: how many milliseconds of the processor it took at best. What other processes do
// meanwhile makes no difference.
parentPort?.on('message', (/** @type {Task} */ task) => {
  void measure(task).then((answer) => parentPort?.postMessage(answer))
})
parentPort?.postMessage('ready')

/**
 * @typedef {{kind: 'markdown' | 'html' | 'policy', entry: string, generator: string, size: number, runs: number}} Task
 * @typedef {{milliseconds: number, length: number} | {error: string}} Answer
 */

/** A text at a time, made once. @type {{key: string, text: string}} */
let made = {key: '', text: ''}

/**
 * @param {Task} task
 * @returns {Promise<Answer>}
 */
async function measure({kind, entry, generator, size, runs}) {
  const key = `${kind} ${generator} ${size}`
  if (made.key !== key)
    made = {key, text: hostileTexts[kind].find(({name}) => name === generator)?.text(size) ?? ''}
  const {text} = made
  try {
    const work = entries[kind].find(({name}) => name === entry)?.work
    let milliseconds = Infinity
    for (let run = 0; run < runs; run++) {
      const start = process.cpuUsage()
      await work?.(text)
      const {user, system} = process.cpuUsage(start)
      const taken = (user + system) / 1000
      milliseconds = Math.min(milliseconds, taken)
      // What takes long is measured well enough at once.
      if (taken > 400) break
    }
    return {milliseconds, length: text.length}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
