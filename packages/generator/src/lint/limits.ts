import type {Nodes, Root} from 'mdast'
import {linesOf} from 'remark-preset-lint-policy/internal'
import type {Finding} from './finding.js'
import {marksIn} from './inline-marks.js'

/** Quotations, lists and emphasis in each other. People read no more than a handful. */
const deepest = 100

/**
 * Marks of inline markup between two blank lines. Parsers look for the partner of each: with their number the time
 * grows with its square. On one line it does so earlier, since the column of each is counted from its beginning.
 */
const mostMarks = 10_000
const mostOnLine = 4000

/** Addresses in one word. A parser that looks for their end looks through all the rest for each. */
const mostAddresses = 500

/**
 * What keeps a text from being read at all, so that a parser doesn't exhaust the stack or the patience of its reader:
 * `> > > …` or `*a *a *a …` without end. It is found before the text is parsed, in one walk over its lines.
 */
export function beyondLimits(text: string): Finding | undefined {
  const lines = linesOf(text)
  let marks = 0
  for (let number = 0; number < lines.count; number++) {
    const line = lines.textOf(number)
    const depth = depthOf(line)
    if (depth !== undefined) return tooDeep(text, lines.startOf(number) + depth)
    if (!/[^\s>]/.test(line)) marks = 0
    else {
      const onLine = marksIn(line)
      marks += onLine
      if (onLine > mostOnLine) return tooManyMarks(text, lines.startOf(number), mostOnLine, 'on one line')
      if (addressesIn(line) > mostAddresses) return tooManyAddresses(text, lines.startOf(number))
      if (marks > mostMarks)
        return tooManyMarks(text, lines.startOf(number), mostMarks, 'without a blank line')
    }
  }
  return undefined
}

/** Where a tree is deeper than anybody writes, if it is. It is walked without recursion. */
export function deepNode(tree: Root, text: string): Finding | undefined {
  const open: {readonly node: Nodes; readonly depth: number}[] = [{node: tree, depth: 0}]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const {node, depth} = entry
    // A list and its item are two nodes.
    if (depth > 2 * deepest) return tooDeep(text, node.position?.start.offset ?? 0)
    if ('children' in node) for (const child of node.children) open.push({node: child, depth: depth + 1})
  }
  return undefined
}

/** What a text is called that exhausts the parser in spite of all limits. */
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

/** The most addresses in a word of a line: `http://a.nl/http://a.nl/…` */
function addressesIn(line: string): number {
  if (!line.includes('://')) return 0
  let [most, count] = [0, 0]
  for (const [found] of line.matchAll(/:\/\/|\s/g)) {
    count = found === '://' ? count + 1 : 0
    most = Math.max(most, count)
  }
  return most
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

function tooManyAddresses(text: string, at: number): Finding {
  return limitFinding(
    'document/addresses',
    `More than ${mostAddresses} addresses in one word — put spaces between them; nothing in this file was checked`,
    text,
    at
  )
}

function limitFinding(rule: string, message: string, text: string, at: number): Finding {
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
