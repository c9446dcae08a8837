import {plural} from '../text/plural.js'
import type {Terminal} from './terminal.js'

/** The progress of a long task. Shown only on a terminal, and only if the task is long. */
export interface Progress {
  /** Reports how many are done. */
  readonly step: (done: number) => void
  /** Makes room for other output. */
  readonly clear: () => void
}

/** How long people wait before they wonder, and how often the line is written again, in milliseconds. */
const patience = 500
const pause = 100

export function progressOf(total: number, {stderr}: Terminal, now: () => number = Date.now): Progress {
  if (stderr.isTTY !== true) return {step: () => undefined, clear: () => undefined}
  let last = now() + patience - pause
  let isShown = false
  return {
    step(done) {
      const time = now()
      if (time - last < pause || done >= total) return
      last = time
      isShown = true
      stderr.write(`\r\u001B[K${done} of ${plural(total, 'file')}`)
    },
    clear() {
      if (isShown) stderr.write('\r\u001B[K')
      isShown = false
    }
  }
}
