import type {Report} from '../finding.js'

/** One object a line for each file with findings, so that an archive of any size streams through. */
export function jsonReport(write: (text: string) => unknown): Report {
  return {
    add({path, findings}) {
      write(`${JSON.stringify({path, findings})}\n`)
    },
    fail({path, error}) {
      write(`${JSON.stringify({path, error})}\n`)
    },
    close: () => undefined
  }
}
