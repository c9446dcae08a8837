import type {Style} from '../../text/style.js'
import {plural} from '../../text/plural.js'
import type {Finding, LintedFile, Report} from '../finding.js'

/**
 * A report to read: grouped by file, each finding with its line and the place underlined.
 *
 * ```text
 * privacy.md
 *   21:104  warning  `Â` + no-break space is a no-break space decoded twice  policy-no-mojibake
 *     … under our control.Â
 *                        ^^
 * ```
 */
export function prettyReport(write: (text: string) => unknown, style: Style, quiet: boolean): Report {
  const counts = {files: 0, error: 0, warning: 0, note: 0, fixable: 0, failed: 0}
  return {
    add(file) {
      counts.files++
      for (const {severity, fix} of file.findings) {
        counts[severity]++
        if (fix) counts.fixable++
      }
      if (file.findings.length === 0) return
      write(`${style('underline', showable(file.path))}\n`)
      const lines = linesOf(file)
      for (const finding of file.findings) write(describe(finding, lines, style))
      write('\n')
    },
    fail() {
      counts.failed++
    },
    close() {
      if (!quiet) write(`${summary(counts, style)}\n`)
    }
  }
}

const colours = {error: 'red', warning: 'yellow', note: 'blue'} as const

function describe(finding: Finding, lines: readonly string[], style: Style): string {
  const {start, end, severity, message, rule} = finding
  const head = [
    `  ${start.line}:${start.column}`.padEnd(9),
    style(colours[severity], severity.padEnd(7)),
    message,
    style('dim', rule)
  ].join('  ')
  const source = lines[start.line - 1] ?? ''
  const endColumn = end.line === start.line ? end.column : source.length + 1
  const {text, mark} = excerpt(source, start.column - 1, endColumn - 1)
  if (text.trim() === '') return `${head}\n`
  return `${head}\n    ${style('dim', text)}\n    ${style(colours[severity], mark)}\n`
}

/** The widest excerpt of a line: prose often has one line per paragraph. */
const widest = 90

/** The part of a line around a place, and carets under the place. */
function excerpt(line: string, from: number, to: number): {text: string; mark: string} {
  const begin = Math.max(0, Math.min(from - 30, line.length - widest))
  const end = Math.min(line.length, begin + widest)
  const before = begin > 0 ? '…' : ''
  const shown = showable(`${before}${line.slice(begin, end)}${end < line.length ? '…' : ''}`)
  const indent = width(showable(before + line.slice(begin, from)))
  const length = Math.max(1, width(showable(line.slice(from, Math.min(to, end)))))
  return {text: shown, mark: ' '.repeat(indent) + '^'.repeat(length)}
}

/** A character that would move the carets, or control the terminal, becomes a visible one. */
function showable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === '\t' ? ' ' : '·'))
    .replaceAll('\u{A0}', ' ')
}

/** Columns on a terminal: combining marks take none, wide scripts and emoji two. */
function width(text: string): number {
  let columns = 0
  for (const character of text) {
    if (/\p{Mn}|\p{Me}/u.test(character)) continue
    columns +=
      /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}/u.test(
        character
      )
        ? 2
        : 1
  }
  return columns
}

function linesOf({text}: LintedFile): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
}

function summary(
  counts: {files: number; error: number; warning: number; note: number; fixable: number; failed: number},
  style: Style
): string {
  const found = counts.error + counts.warning + counts.note
  const files = plural(counts.files, 'file')
  const failed = counts.failed > 0 ? `, ${style('red', `${plural(counts.failed, 'file')} not checked`)}` : ''
  if (found === 0) return `${style('green', 'Nothing found')} in ${files}${failed}`
  const parts = [
    counts.error > 0 && style('red', plural(counts.error, 'error')),
    counts.warning > 0 && style('yellow', plural(counts.warning, 'warning')),
    counts.note > 0 && style('blue', plural(counts.note, 'note'))
  ].filter((part) => part !== false)
  const fixable = counts.fixable > 0 ? ` — ${counts.fixable} can be fixed with --fix` : ''
  return `${parts.join(', ')} in ${files}${failed}${fixable}`
}
