import {DiagnosticSeverity, type Diagnostic, type Range} from 'vscode-languageserver/node.js'
import type {Finding} from '../lint/finding.js'

/** A finding as an editor shows it. */
export function diagnosticOf(finding: Finding): Diagnostic {
  const {rule, severity, message, note, url} = finding
  return {
    range: rangeOf(finding),
    severity: severities[severity],
    code: rule,
    source: 'policy-gen',
    message: note === undefined ? message : `${message}\n\n${note}`,
    ...(url !== undefined && {codeDescription: {href: url}})
  }
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information
} as const

/** Editors count lines and columns from 0. */
export function rangeOf({start, end}: Pick<Finding, 'start' | 'end'>): Range {
  return {
    start: {line: start.line - 1, character: start.column - 1},
    end: {line: end.line - 1, character: end.column - 1}
  }
}
