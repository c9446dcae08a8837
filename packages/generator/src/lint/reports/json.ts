import type {Report} from '../finding.js'

/** One object per line for each file with findings, so that an archive of any size can be streamed. */
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
