import {DiagnosticSeverity, type Diagnostic, type Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../lint/finding.js'

/** A finding as an editor shows it. */
export function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const {rule, severity, message, note, url, related = []} = finding
  return {
    range: rangeOf(document, finding),
    severity: severities[severity],
    code: rule,
    source: 'policy-gen',
    message: note === undefined ? message : `${message}\n\n${note}`,
    ...(url !== undefined && {codeDescription: {href: url}}),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: {uri: document.uri, range: rangeOf(document, place)},
        message: place.message
      }))
    })
  }
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information
} as const

/** By offsets, since our columns don't count a byte order mark, but positions of the protocol do. */
export function rangeOf(document: TextDocument, {start, end}: Pick<Finding, 'start' | 'end'>): Range {
  return {start: document.positionAt(start.offset), end: document.positionAt(end.offset)}
}
