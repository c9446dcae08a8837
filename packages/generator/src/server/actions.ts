import {CodeActionKind, type CodeAction, type Range, type TextEdit} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../lint/finding.js'
import {diagnosticOf, rangeOf} from './diagnostics.js'

/** What an editor offers at a place: a fix or choices for each finding there, and all safe fixes at once. */
export function actionsFor(
  {uri}: Pick<TextDocument, 'uri'>,
  findings: readonly Finding[],
  range: Range
): CodeAction[] {
  const here = findings.filter((finding) => touch(rangeOf(finding), range))
  const actions = here.flatMap((finding) => quickFixes(uri, finding))
  const fixable = findings.filter(({fix}) => fix !== undefined)
  if (fixable.length < 2 || !here.some(({fix}) => fix !== undefined)) return actions
  return [
    ...actions,
    {
      title: `Mend all ${fixable.length} places that can be mended safely`,
      kind: CodeActionKind.SourceFixAll,
      edit: {
        changes: {
          [uri]: apart(fixable).flatMap(({fix, ...finding}) =>
            fix ? [{range: rangeOf(finding), newText: fix.text}] : []
          )
        }
      }
    }
  ]
}

function quickFixes(uri: string, finding: Finding): CodeAction[] {
  const {fix, choices} = finding
  const texts = fix ? [fix.text, ...choices] : choices
  return texts.map((newText, index) => {
    const edit: TextEdit = {range: rangeOf(finding), newText}
    return {
      title: titleOf(newText),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding)],
      isPreferred: fix !== undefined && index === 0,
      edit: {changes: {[uri]: [edit]}}
    }
  })
}

/** Short enough for a menu, and in words where there is nothing to see. */
function titleOf(text: string): string {
  if (text === '') return 'Remove it'
  if (text === '\u00A0') return 'Replace with a no-break space'
  if (/^\s+$/.test(text)) return 'Replace with a space'
  const [first = ''] = text.trim().split('\n')
  const shown = first.length > 50 ? `${first.slice(0, 49)}…` : first
  return `Replace with “${shown}”${text.trim().includes('\n') ? ' …' : ''}`
}

/** Edits of one action must not overlap. */
function apart(findings: readonly Finding[]): Finding[] {
  let at = -1
  return [...findings]
    .sort((a, b) => a.start.offset - b.start.offset)
    .filter(({start, end}) => {
      if (start.offset < at) return false
      at = end.offset
      return true
    })
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

function isBefore(a: Range, b: Range): boolean {
  return a.end.line < b.start.line || (a.end.line === b.start.line && a.end.character < b.start.character)
}
