import type {Disclosure} from '@policy-gen/schema'
import type {HeadingMarkup} from '../reading/heading-marks.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {PassageReading, Reading} from '../reading/reading.js'
import type {WeighedPassage} from '../reading/weigh.js'
import {weighedOf} from '../reading/weighed.js'

/** A heading with all that is under it, or the text before the first heading. */
export interface Section {
  /** Without its marks; empty for the text before the first heading. */
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
  /** What the heading announces; if that is nothing known, what most of its own text discloses. */
  readonly kinds: readonly Disclosure[]
  readonly children: readonly Section[]
}

/** The sections of a document, nested. Together they cover the whole text. */
export function sectionsOf(markdown: string, options: ReadingOptions = {}): Section[] {
  return sectionsIn(readDocument(markdown, options))
}

/** The sections of a document that was read. */
export function sectionsIn(reading: Reading): Section[] {
  const flat = flatSectionsOf(reading.passages)
  const last = {start: reading.text.length, line: (reading.passages.at(-1)?.passage.endLine ?? 1) + 1}
  return nest(flat, 0, flat.length, last, weighedOf(reading))
}

/** A section without those below it. */
interface FlatSection {
  /** Where it begins: its heading, or the text before the first one. */
  readonly start: number
  readonly line: number
  readonly title: PassageReading | undefined
  /** The passages between this heading and the next. */
  readonly own: PassageReading[]
}

function flatSectionsOf(passages: readonly PassageReading[]): FlatSection[] {
  const flat: FlatSection[] = []
  for (const passage of passages) {
    const {heading, start, startLine} = passage.passage
    const last = flat.at(-1)
    if (heading) flat.push({start: last ? start : 0, line: startLine, title: passage, own: []})
    else if (last) last.own.push(passage)
    else flat.push({start: 0, line: 1, title: undefined, own: [passage]})
  }
  return flat
}

/** The sections from one place of the list up to another, those below others within them. */
function nest(
  flat: readonly FlatSection[],
  from: number,
  to: number,
  behind: Pick<FlatSection, 'start' | 'line'>,
  weighed: readonly WeighedPassage[]
): Section[] {
  const sections: Section[] = []
  for (let at = from; at < to;) {
    const section = flat[at]
    if (!section) break
    const level = levelOf(section)
    let after = at + 1
    while (level > 0 && after < to && levelOf(flat[after]) > level) after++
    const next = (after < to ? flat[after] : undefined) ?? behind
    const {title, start, line} = section
    sections.push({
      heading: title?.passage.heading?.text ?? '',
      level,
      markup: title?.passage.heading?.markup ?? 'none',
      start,
      end: next.start,
      endLine: next.line - 1,
      bodyStart: title?.passage.end ?? start,
      startLine: line,
      kinds: kindsOf(section, weighed),
      children: nest(flat, at + 1, after, next, weighed)
    })
    at = after
  }
  return sections
}

function levelOf(section: FlatSection | undefined): number {
  return section?.title?.passage.heading?.level ?? 0
}

function kindsOf({title, own}: FlatSection, weighed: readonly WeighedPassage[]): Disclosure[] {
  const announced = (title && weighed[title.number]?.disclosures) ?? []
  if (announced.length > 0) return announced.map(({name}) => name)
  const counts = new Map<Disclosure, number>()
  for (const {number} of own)
    for (const {name} of weighed[number]?.disclosures ?? []) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 > own.length)
    .sort(([, a], [, b]) => b - a)
    .map(([disclosure]) => disclosure)
}
