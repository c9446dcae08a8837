import type {Disclosure} from '@policy-gen/schema'
import type {HeadingMarkup} from '../reading/heading-marks.js'
import {readDocument, type ReadingOptions} from '../reading/read-document.js'
import type {PassageReading, Reading} from '../reading/reading.js'
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
  const weighed = weighedOf(reading)
  const flat: FlatSection[] = []
  for (const passage of reading.passages) {
    const {heading, start, end, startLine} = passage.passage
    if (heading)
      flat.push({
        ...heading,
        heading: heading.text,
        start,
        bodyStart: end,
        startLine,
        own: [],
        title: passage
      })
    else if (flat.length > 0) flat.at(-1)?.own.push(passage)
    else
      flat.push({heading: '', level: 0, markup: 'none', start: 0, bodyStart: 0, startLine: 1, own: [passage]})
  }
  const [first] = flat
  if (first) Object.assign(first, {start: 0})
  const lastLine = reading.passages.at(-1)?.passage.endLine ?? 1
  return nest(flat, reading.text.length, lastLine, (section) =>
    kindsOf(section, ({number}) => weighed[number]?.disclosures.map(({name}) => name) ?? [])
  )
}

interface FlatSection {
  readonly heading: string
  readonly level: number
  readonly markup: HeadingMarkup | 'none'
  readonly start: number
  readonly bodyStart: number
  readonly startLine: number
  readonly title?: PassageReading
  /** The passages between this heading and the next. */
  readonly own: PassageReading[]
}

function nest(
  flat: readonly FlatSection[],
  end: number,
  endLine: number,
  kinds: (section: FlatSection) => Disclosure[]
): Section[] {
  const sections: Section[] = []
  for (let at = 0; at < flat.length;) {
    const section = flat[at]
    if (!section) break
    let after = at + 1
    while (section.level > 0 && after < flat.length && (flat[after]?.level ?? 0) > section.level) after++
    const next = flat[after]
    const place = {end: next?.start ?? end, endLine: next ? next.startLine - 1 : endLine}
    const {heading, level, markup, start, bodyStart, startLine} = section
    const children = nest(flat.slice(at + 1, after), place.end, place.endLine, kinds)
    sections.push({
      heading,
      level,
      markup,
      start,
      ...place,
      bodyStart,
      startLine,
      kinds: kinds(section),
      children
    })
    at = after
  }
  return sections
}

function kindsOf(
  {title, own}: FlatSection,
  disclosuresOf: (passage: PassageReading) => Disclosure[]
): Disclosure[] {
  const announced = title ? disclosuresOf(title) : []
  if (announced.length > 0) return announced
  const counts = new Map<Disclosure, number>()
  for (const disclosure of own.flatMap(disclosuresOf))
    counts.set(disclosure, (counts.get(disclosure) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 > own.length)
    .sort(([, a], [, b]) => b - a)
    .map(([disclosure]) => disclosure)
}
