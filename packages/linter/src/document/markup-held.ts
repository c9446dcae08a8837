import type {PolicyDocument, Range} from './document.js'
import {within} from './within.js'

/**
 * Whether Markdown would read the text differently without the invisible character at a place, because it keeps two things
 * apart.
 *
 * ```markdown
 * **Our promise
 * \u200d**We lock the door.   without it, the bold type never ends
 * \u200b- not an item         without it, it is one
 * ```
 */
export function holdsMarkup({start, end}: Range, document: PolicyDocument): boolean {
  const {source} = document
  // Most are within a line, without a mark next to them.
  if (!/^$|[\t\n\r *_]/.test(source.charAt(start - 1)) && !/[*_]/.test(source.charAt(end))) return false
  const indent = /(?:^|[\n\r])([\t ]*)$/.exec(source.slice(Math.max(0, start - 80), start))?.[1]
  if (indent !== undefined && beginsBlock.test(indent + source.slice(end, end + 80))) return true
  const isAlone = indent !== undefined && /^[\t ]*(?:[\n\r]|$)/.test(source.slice(end, end + 80))
  // An empty line ends a paragraph, and any bold type in it.
  if (isAlone) return emphasisOf(document).holds(start)
  const before = /[*_]{0,4}$/.exec(source.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const after = /^[*_]*/.exec(source.slice(end, end + 4))?.[0] ?? ''
  if (before === '' && after === '') return false
  // `_\u200b_+43` would become `__+43`.
  if (before !== '' && after !== '') return true
  const marks = before + after
  if (!/^(?:\*{1,2}|_)$/.test(marks)) return true
  const run = after ? {start: end, end: end + after.length} : {start: start - before.length, end: start}
  const [previous, next] = [source.charAt(run.start - 1), source.charAt(run.end)]
  const now = powersOf(marks, previous, next)
  const then = after
    ? powersOf(marks, source.charAt(start - 1), next)
    : powersOf(marks, previous, source.charAt(end))
  // A run that can do more might pair with other runs, and one that can no longer do its part would have no effect.
  if ((then.opens && !now.opens) || (then.closes && !now.closes)) return true
  const {begins, ends} = emphasisOf(document)
  return (begins.has(run.start) && !then.opens) || (ends.has(run.end) && !then.closes)
}

/** Where text is bold or emphasised. */
interface Emphasis {
  readonly holds: (offset: number) => boolean
  readonly begins: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** Computed once for each document: a text may have thousands of both. */
function emphasisOf(document: PolicyDocument): Emphasis {
  const existing = known.get(document)
  if (existing) return existing
  const ranges = [...document.nodes('strong'), ...document.nodes('emphasis')].map(document.rangeOf)
  const emphasis = {
    holds: within(ranges),
    begins: new Set(ranges.map(({start}) => start)),
    ends: new Set(ranges.map(({end}) => end))
  }
  known.set(document, emphasis)
  return emphasis
}

const known = new WeakMap<PolicyDocument, Emphasis>()

/** Whether a run of marks can open or close emphasis between two characters (CommonMark, “left-” and “right-flanking”). */
function powersOf(marks: string, before: string, after: string): {opens: boolean; closes: boolean} {
  const left = isFlanking(after, before)
  const right = isFlanking(before, after)
  if (marks.startsWith('*')) return {opens: left, closes: right}
  return {opens: left && (!right || isPunctuation(before)), closes: right && (!left || isPunctuation(after))}
}

/** Whether a run flanks the text on one side, given the characters on both. */
function isFlanking(inside: string, outside: string): boolean {
  if (isSpace(inside)) return false
  return !isPunctuation(inside) || isSpace(outside) || isPunctuation(outside)
}

/** The beginning of a line that starts another block than a paragraph. */
const beginsBlock =
  /^(?: {0,3}(?:#{1,6}(?:[\t ]|$)|>|[-+*](?:[\t ]|$)|\d{1,9}[.)](?:[\t ]|$)|([-_=*])[\t ]*(?:\1[\t ]*)*(?:[\n\r]|$)|```|~~~|\[[^\]]*\]:|<|\|)| {4}|[\t ]*\t|[\t ]*(?:\r\n|\n|\r)(?: {4}|[\t ]*\t))/

const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
