import {CodeActionKind, type CodeAction, type Range, type TextEdit} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from 'remark-preset-lint-policy/internal'
import type {FixWords} from '../languages/editor-words.js'
import type {Finding} from '../lint/finding.js'
import {diagnosticOf, rangeOf} from './diagnostics.js'

/**
 * The actions that an editor offers at a place: a fix or choices for each finding there, and all safe fixes
 * at once.
 *
 * @param only The kinds that the editor asked for, such as `source.fixAll` when a file is saved.
 * @param fixed The text after all safe fixes.
 * @param words The names of the actions.
 */
export async function actionsFor(
  document: TextDocument,
  findings: readonly Finding[],
  range: Range,
  only: readonly string[] | undefined,
  fixed: () => Promise<string>,
  words: FixWords
): Promise<CodeAction[]> {
  const wants = (kind: string): boolean =>
    only === undefined || only.some((wanted) => wanted === kind || kind.startsWith(`${wanted}.`))
  const here = findings.filter((finding) => touch(rangeOf(document, finding), range))
  const actions = wants(CodeActionKind.QuickFix)
    ? here.flatMap((finding) => quickFixes(document, finding, words))
    : []
  const fixable = findings.some(({fix}) => fix !== undefined)
  if (!fixable || !wants(CodeActionKind.SourceFixAll)) return actions
  return [
    ...actions,
    {
      title: words.all,
      kind: CodeActionKind.SourceFixAll,
      edit: {changes: {[document.uri]: [editTo(document, await fixed())]}}
    }
  ]
}

/** The smallest single edit from a document to another text: from their first difference to their last. */
function editTo(document: TextDocument, after: string): TextEdit {
  const before = document.getText()
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    range: {start: document.positionAt(start), end: document.positionAt(before.length - tail)},
    newText: after.slice(start, after.length - tail)
  }
}

function quickFixes(document: TextDocument, finding: Finding, words: FixWords): CodeAction[] {
  const editOf = ({start, end, text}: Edit): TextEdit => ({
    range: {start: document.positionAt(start), end: document.positionAt(end)},
    newText: text
  })
  const {fix, also = [], choices, elsewhere = []} = finding
  const texts = fix ? [fix.text, ...choices] : choices
  return texts.map((newText, index) => {
    const isFix = fix !== undefined && index === 0
    const edits: TextEdit[] = isFix
      ? [fix, ...also].map(editOf)
      : [
          {range: rangeOf(document, finding), newText},
          ...elsewhere.map((place) => editOf({...place, text: newText}))
        ]
    return {
      title: titleOf(newText, words),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(document, finding)],
      isPreferred: isFix,
      edit: {changes: {[document.uri]: edits}}
    }
  })
}

/** Short enough for a menu, and in words for invisible characters. */
function titleOf(text: string, words: FixWords): string {
  if (text === '') return words.remove
  if (text === '\u00A0') return words.noBreakSpace
  if (/^\s+$/.test(text)) return words.space
  const [first = ''] = text.trim().split('\n')
  const shown = first.length > 50 ? `${first.slice(0, 49)}…` : first
  return `${words.replace(shown)}${text.trim().includes('\n') ? ' …' : ''}`
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

function isBefore(a: Range, b: Range): boolean {
  return a.end.line < b.start.line || (a.end.line === b.start.line && a.end.character < b.start.character)
}
