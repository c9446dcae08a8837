import type {Finding, Report} from '../finding.js'

/** Workflow commands: GitHub shows each finding at its line in a pull request. */
export function githubReport(write: (text: string) => unknown): Report {
  return {
    add({path, findings}) {
      for (const finding of findings) write(`${command(path, finding)}\n`)
    },
    fail({path, error}) {
      write(`::error file=${escapeProperty(path)}::${escapeData(error)}\n`)
    },
    close: () => undefined
  }
}

const levels = {error: 'error', warning: 'warning', note: 'notice'} as const

function command(path: string, {severity, start, end, rule, message}: Finding): string {
  const properties = {
    file: path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: rule
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${levels[severity]} ${list.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, '·')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
