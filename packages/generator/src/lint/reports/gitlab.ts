import {createHash} from 'node:crypto'
import type {Finding, LintedFile, Report} from '../finding.js'

/** GitLab's code quality report: an array that a merge request compares with the one of its target. */
export function gitlabReport(write: (text: string) => unknown): Report {
  const issues: object[] = []
  return {
    add: (file) => void issues.push(...issuesOf(file)),
    fail({path, error}) {
      issues.push({
        description: error,
        check_name: 'policy-gen',
        fingerprint: fingerprint(path, 'policy-gen', error, 0),
        severity: 'blocker',
        location: {path, lines: {begin: 1}}
      })
    },
    close() {
      write(`${JSON.stringify(issues)}\n`)
    }
  }
}

const severities = {error: 'major', warning: 'minor', note: 'info'} as const satisfies Record<
  Finding['severity'],
  string
>

function issuesOf({path, findings}: LintedFile): object[] {
  const seen = new Map<string, number>()
  return findings.map(({rule, severity, message, start, end}) => {
    const key = `${rule}\n${message}`
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return {
      description: message,
      check_name: rule,
      fingerprint: fingerprint(path, rule, message, occurrence),
      severity: severities[severity],
      location: {path, lines: {begin: start.line, end: end.line}}
    }
  })
}

/**
 * The same for the same finding when lines above it are added or removed, so that a merge request shows only
 * what it changes.
 */
function fingerprint(path: string, rule: string, message: string, occurrence: number): string {
  return createHash('sha256')
    .update(JSON.stringify([path, rule, message, occurrence]))
    .digest('hex')
}
