import type {Report} from '../finding.js'

/** One object a line for each file with findings, so that an archive of any size streams through. */
export function jsonReport(write: (text: string) => unknown): Report {
  return {
    tell({path, findings}) {
      write(`${JSON.stringify({path, findings})}\n`)
    },
    close: () => undefined
  }
}
