import type {Nodes, Root} from 'mdast'
import {linesOf} from 'remark-preset-lint-policy/internal'
import type {Finding, OtherFindingId} from './finding.js'
import {marksIn} from './inline-marks.js'

/** How deep quotations, lists and emphasis may be nested. People read no more than a handful of levels. */
const deepest = 100

/**
 * Marks of inline markup between two blank lines. Parsers look for the partner of each, which takes time
 * quadratic in their number. On one line the limit is lower, since the column of each is counted from its
 * beginning.
 */
const mostMarks = 10_000
const mostOnLine = 4000

/**
 * Addresses in one word, and between two blank lines. For each of them, a parser looks for its end in the
 * whole rest of the word, and inserts it so that the rest of the paragraph has to move.
 */
const mostInWord = 500
const mostAddresses = 20_000

/**
 * Why a text is not read at all: a parser would exhaust the stack, or the user's patience, with `> > > …` or
 * `*a *a *a …` without end. It is found before the text is parsed, in one walk over its lines.
 */
export function beyondLimits(text: string): Finding | undefined {
  const lines = linesOf(text)
  let marks = 0
  let addresses = 0
  for (let number = 0; number < lines.count; number++) {
    const line = lines.textOf(number)
    const depth = depthOf(line)
    if (depth !== undefined) return tooDeep(text, lines.startOf(number) + depth)
    if (!/[^\s>]/.test(line)) marks = addresses = 0
    else {
      const onLine = marksIn(line)
      marks += onLine
      if (onLine > mostOnLine) return tooManyMarks(text, lines.startOf(number), mostOnLine, 'on one line')
      const {inWord, all} = addressesIn(line)
      addresses += all
      if (inWord > mostInWord)
        return tooManyAddresses(
          text,
          lines.startOf(number),
          mostInWord,
          'in one word — put spaces between them'
        )
      if (addresses > mostAddresses)
        return tooManyAddresses(
          text,
          lines.startOf(number),
          mostAddresses,
          'without a blank line — split this paragraph'
        )
      if (marks > mostMarks)
        return tooManyMarks(text, lines.startOf(number), mostMarks, 'without a blank line')
    }
  }
  return undefined
}

/** Where a tree is deeper than anybody would write, if it is. It is walked level by level, without recursion. */
export function deepNode(tree: Root, text: string): Finding | undefined {
  let level: readonly Nodes[] = [tree]
  // A list and its item are two levels of nodes.
  for (let depth = 0; depth <= 2 * deepest; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
    if (level.length === 0) return undefined
  }
  const [node] = level
  return node && tooDeep(text, node.position?.start.offset ?? 0)
}

/** The message for a text that exhausts the parser in spite of all limits. */
export function unparsable(text: string): Finding {
  return tooDeep(text, 0)
}

/** The offset of the mark that opens one level too many: `> > - > 1. `. */
function depthOf(line: string): number | undefined {
  mark.lastIndex = 0
  for (let depth = 1; mark.test(line); depth++) if (depth > deepest) return mark.lastIndex - 1
  return undefined
}

const mark = /[\t ]*(?:>|[*+-](?=[\t ])|\d{1,9}[).](?=[\t ]))/y

/** The addresses of a line, and the most of them in one word: `http://a.nl/http://a.nl/…`, `a@b.nl@b.nl…` */
function addressesIn(line: string): {inWord: number; all: number} {
  let [inWord, count, all] = [0, 0, 0]
  if (!line.includes('://') && !line.includes('@')) return {inWord, all}
  for (const [found] of line.matchAll(/:\/\/|@|\s/g)) {
    const isAddress = found === '://' || found === '@'
    count = isAddress ? count + 1 : 0
    if (isAddress) all++
    inWord = Math.max(inWord, count)
  }
  return {inWord, all}
}

function tooDeep(text: string, at: number): Finding {
  return limitFinding(
    'document/depth',
    `Nested more than ${deepest} levels deep — take quotations and lists out of one another; nothing in this file was checked`,
    text,
    at
  )
}

function tooManyMarks(text: string, at: number, most: number, where: string): Finding {
  return limitFinding(
    'document/marks',
    `More than ${most} marks of markup ${where} — split this paragraph; nothing in this file was checked`,
    text,
    at
  )
}

function tooManyAddresses(text: string, at: number, most: number, where: string): Finding {
  return limitFinding(
    'document/addresses',
    `More than ${most} addresses ${where}; nothing in this file was checked`,
    text,
    at
  )
}

function limitFinding(rule: OtherFindingId, message: string, text: string, at: number): Finding {
  const lines = linesOf(text)
  return {
    rule,
    severity: 'error',
    message,
    start: lines.pointAt(at),
    end: lines.pointAt(Math.min(at + 1, text.length)),
    choices: []
  }
}
