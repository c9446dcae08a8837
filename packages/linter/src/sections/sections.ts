import type {Disclosure} from '@policy-gen/schema'
import type {HeadingMarkup} from '../reading/heading-marks.js'
import type {Passage} from '../reading/passages.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {PassageReading, Reading} from '../reading/reading.js'
import type {WeighedPassage} from '../reading/weigh.js'
import {weighedOf} from '../reading/weighed.js'

/** A heading with all that is under it, or the text before the first heading. */
export interface Section {
  /** The heading without its marks; empty for the text before the first heading. */
  readonly heading: string
  /** 0 for the text before the first heading, 1 to 6 for real headings, 7 and more for those that only look like one. */
  readonly level: number
  readonly markup: HeadingMarkup | 'none'
  /** UTF-16 offsets: from the heading up to the next one of the same or a higher level. */
  readonly start: number
  readonly end: number
  /** Where the text under the heading begins. */
  readonly bodyStart: number
  /** Line numbers from 1, both included. */
  readonly startLine: number
  readonly endLine: number
  /** What the heading announces; if that is unknown, what most of its own text discloses. */
  readonly kinds: readonly Disclosure[]
  readonly children: readonly Section[]
}

/** The sections of a document, nested. Together they cover the whole text. */
export function sectionsOf(markdown: string, options: ReadingOptions = {}): Section[] {
  return sectionsIn(readDocument(markdown, options))
}

/** The sections of a document that was read. */
export function sectionsIn(reading: Reading): Section[] {
  const {passages, text} = reading
  const begins: number[] = []
  for (const {number, passage} of passages) if (number === 0 || passage.heading) begins.push(number)
  const flat = {passages, begins, length: text.length, weighed: weighedOf(reading)}
  return nest(flat, 0, begins.length)
}

/** The sections one after another, each without those below it. */
interface FlatSections {
  readonly passages: readonly PassageReading[]
  /** The passages at which they begin: their headings, and the text before the first one. */
  readonly begins: readonly number[]
  /** The length of the text. */
  readonly length: number
  readonly weighed: readonly WeighedPassage[]
}

/** The sections from one index of the list up to another, nested. */
function nest(flat: FlatSections, from: number, to: number): Section[] {
  const sections: Section[] = []
  for (let at = from; at < to;) {
    const title = titleOf(flat, at)
    const level = title?.heading?.level ?? 0
    let after = at + 1
    while (level > 0 && after < to && (titleOf(flat, after)?.heading?.level ?? 0) > level) after++
    const {start, line} = beginOf(flat, at)
    const next = beginOf(flat, after)
    sections.push({
      heading: title?.heading?.text ?? '',
      level,
      markup: title?.heading?.markup ?? 'none',
      start,
      end: next.start,
      endLine: next.line - 1,
      bodyStart: title?.end ?? start,
      startLine: line,
      kinds: kindsOf(flat, at),
      children: after > at + 1 ? nest(flat, at + 1, after) : none
    })
    at = after
  }
  return sections
}

/** The heading of a section; `undefined` for the text before the first one. */
function titleOf({passages, begins}: FlatSections, at: number): Passage | undefined {
  const passage = passages[begins[at] ?? -1]?.passage
  return passage?.heading && passage
}

/** Where a section begins, or the text ends. What is above the first heading belongs to it. */
function beginOf(flat: FlatSections, at: number): {start: number; line: number} {
  const {passages, begins, length} = flat
  if (at === begins.length) return {start: length, line: (passages.at(-1)?.passage.endLine ?? 1) + 1}
  const title = titleOf(flat, at)
  return {start: at === 0 ? 0 : (title?.start ?? 0), line: title?.startLine ?? 1}
}

function kindsOf({passages, begins, weighed}: FlatSections, at: number): readonly Disclosure[] {
  const begin = begins[at] ?? 0
  const isTitled = passages[begin]?.passage.heading !== undefined
  const announced = isTitled ? (weighed[begin]?.disclosures ?? none) : none
  if (announced.length > 0) return announced.map(({name}) => name)
  const first = isTitled ? begin + 1 : begin
  const after = begins[at + 1] ?? passages.length
  if (first === after) return none
  const counts = new Map<Disclosure, number>()
  for (let number = first; number < after; number++)
    for (const {name} of weighed[number]?.disclosures ?? none) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 > after - first)
    .sort(([, a], [, b]) => b - a)
    .map(([disclosure]) => disclosure)
}

/** Most sections have none below them, and many are of no kind: they share this list. */
const none: readonly never[] = []
