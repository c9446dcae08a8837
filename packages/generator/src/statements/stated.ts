import {formatPath, quotable, type Path, type Policy} from '@policy-gen/schema'
import {bisect} from 'remark-preset-lint-policy/internal'
import type {ComposedDocument, ComposeOptions} from '../compose/compose.js'
import {alterations, valueAt, type Alteration} from './alterations.js'
import {rewriting, type Rewritable} from './rewriting.js'
import {visible} from './visible.js'

/** Finds the lines of a document that state its facts. */
export interface Stated {
  readonly document: ComposedDocument
  /** The lines that state a fact, from 1; empty if none does. */
  readonly linesOf: (fact: Path) => readonly number[]
  /** The line in which a quotation ends, from 1. */
  readonly lineOfQuote: (quote: string) => number | undefined
}

/**
 * Finds which lines of a policy's document state which of its facts.
 *
 * A fact is stated where the document would be different if the fact were. This works for any language and
 * any templates: a template that leaves a fact out doesn't state it.
 */
export function statedBy(policy: Policy, given: ComposeOptions = {}): Stated {
  const {document, rewritten} = rewriting(policy, given)
  const lines = visible(document.markdown).split('\n')
  const known = new Map<string, readonly number[]>()
  return {
    document,
    linesOf(fact) {
      const key = formatPath(fact)
      const found = known.get(key) ?? linesStating(policy, fact, lines, rewritten)
      known.set(key, found)
      return found
    },
    lineOfQuote: (quote) => lineOf(quotable(quote), lines)
  }
}

/**
 * Of the lines that state a fact, those that state a detail of it, if any do: that sensitive data is sold is
 * also in a notice, but only the table says to whom.
 */
function linesStating(
  policy: Policy,
  fact: Path,
  lines: readonly string[],
  rewritten: Rewritable['rewritten']
): readonly number[] {
  const found = linesTelling(policy, fact, lines, rewritten)
  const detail = detailOf(policy, fact)
  if (found.length < 2 || detail.length === fact.length) return found
  const details = new Set(linesTelling(policy, detail, lines, rewritten))
  return preferred(found, (line) => details.has(line))
}

/** The last field of the first entry, repeatedly, down to a value without fields. */
function detailOf(policy: Policy, fact: Path): Path {
  const value = valueAt(policy, fact)
  if (typeof value !== 'object' || value === null) return fact
  const key = Array.isArray(value) ? [...value.keys()][0] : Object.keys(value).at(-1)
  return key === undefined ? fact : detailOf(policy, [...fact, key])
}

function linesTelling(
  policy: Policy,
  fact: Path,
  lines: readonly string[],
  rewritten: Rewritable['rewritten']
): readonly number[] {
  let known: readonly number[] = []
  const isEntry = typeof fact.at(-1) === 'number'
  let asked = 0
  for (const alteration of alterations(policy, fact)) {
    const altered = linesOf(alteration, rewritten)
    const found = altered ? linesThatDiffer(lines, altered, alteration.mark) : []
    if (found.length === 0) continue
    const both = known.filter((line) => found.includes(line))
    known = both.length > 0 ? both : known.length > 0 ? known : found
    // Another entry of a list may change lines other than the fact's, such as those on a law that asks for
    // it.
    if (known.length === 1 || alteration.mark !== undefined || !isEntry || ++asked === 3) break
  }
  return known.map((index) => index + 1)
}

/** The lines of an altered policy; `undefined` if it can't be written. */
function linesOf(
  {policy, paths}: Alteration,
  rewritten: Rewritable['rewritten']
): readonly string[] | undefined {
  const markdown = rewritten(policy, paths)
  return markdown === undefined ? undefined : visible(markdown).split('\n')
}

function linesThatDiffer(
  lines: readonly string[],
  altered: readonly string[],
  mark: string | undefined
): readonly number[] {
  const gone = linesGone(lines, altered)
  if (mark === undefined) return gone
  // The same shape: the mark replaces the fact.
  if (lines.length === altered.length) {
    return gone.filter((index) => isReplaced(lines[index] ?? '', altered[index] ?? '', mark))
  }
  return altered.some((line) => line.includes(mark)) ? gone : []
}

/** Whether the mark replaced words of a line: if it was only added, the line didn't state the fact. */
function isReplaced(line: string, altered: string, mark: string): boolean {
  return altered.includes(mark) && !line.includes(mark) && !isExtended(line, altered)
}

/** Whether a line is still there, with something more in it. */
function isExtended(line: string, altered: string): boolean {
  if (altered.length < line.length) return false
  let start = 0
  while (start < line.length && line[start] === altered[start]) start++
  let end = 0
  while (end < line.length - start && line.at(-1 - end) === altered.at(-1 - end)) end++
  return start + end === line.length
}

/**
 * The lines that the altered document doesn't have, apart from those that only open a table or a list and
 * state no fact.
 */
function linesGone(lines: readonly string[], altered: readonly string[]): readonly number[] {
  const left = new Map<string, number>()
  for (const line of altered) left.set(line, (left.get(line) ?? 0) + 1)
  const gone = indices(lines).filter((index) => {
    const line = lines[index] ?? ''
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count === 0 && line.trim() !== '' && !isRule(line) && !isRule(lines[index + 1] ?? '')
  })
  return preferred(
    gone,
    // A row with only a new cell, or a new word in one, still counts as there.
    (index) => !altered.some((line) => isExtended(lines[index] ?? '', line)),
    (index) => !/^#{1,6} |:$/.test(lines[index] ?? '')
  )
}

/** Those that pass every test that at least one of them passes. */
function preferred<Entry>(
  entries: readonly Entry[],
  ...tests: readonly ((entry: Entry) => boolean)[]
): readonly Entry[] {
  return tests.reduce((left, test) => {
    const passed = left.filter(test)
    return passed.length > 0 ? passed : left
  }, entries)
}

/** `| --- | --- |` */
function isRule(line: string): boolean {
  return /^\|(?: ?:?-+:? ?\|)+$/.test(line.trim())
}

function indices(lines: readonly string[]): number[] {
  return [...lines.keys()]
}

/**
 * Where a quotation ends: from some line on, the text up to it contains the quotation, so that line is found
 * by bisection.
 */
function lineOf(quote: string, lines: readonly string[]): number | undefined {
  const holds = (count: number): boolean => quotable(lines.slice(0, count).join('\n')).includes(quote)
  return quote === '' || !holds(lines.length) ? undefined : bisect(lines.length, holds, 1)
}
