import type {Paragraph, RootContent, Strong} from 'mdast'
import {readDates, readMonths} from '../dates/read-dates.js'
import {inAnyLanguage} from '../languages/basics.js'
import type {PolicyDocument, Range} from './document.js'

/** A bold line in place of a heading, with the range that a real heading would replace. */
export interface PseudoHeading extends Range {
  readonly text: string
  /** Whether text precedes it in the same paragraph. */
  readonly joined: boolean
  /** Whether text follows it in the same paragraph. */
  readonly followed: boolean
}

/** Finds the bold lines, and lines in wiki markup, that should be headings, in order. */
export function pseudoHeadingsOf(document: PolicyDocument): readonly PseudoHeading[] {
  // In quotations, lists and tables bold type has other uses.
  const found = document.tree.children.flatMap((node, index, siblings) => {
    const next = siblings[index + 1]
    if (node.type !== 'paragraph' || !node.position || leadsIntoList(node, next, document)) return []
    const range = document.rangeOf(node)
    if (range.start < document.frontMatter.end || isNamed(siblings[index - 1], next, document)) return []
    return [
      ...boldLine(node, range, document),
      ...brokenHeading(range, document.source),
      ...shownHeading(range, document.source)
    ]
  })
  const counts = new Map<string, number>()
  for (const {text} of found) counts.set(text, (counts.get(text) ?? 0) + 1)
  const lastOf = new Map(found.map(({text}, index) => [text.toLowerCase(), index]))
  const isRepeated = repetitionsIn(document.source)
  const isLabelled = labelsIn(document)
  return found.filter((heading, index) => {
    if (isLabelled(heading)) return false
    // A line in a table of contents: another bold line follows immediately, and the same words occur again below.
    const isAlone = document.source.slice(heading.end, found[index + 1]?.start).trim() === ''
    // `**Why we process it:**` under several headings is the label of a form.
    if ((counts.get(heading.text) ?? 0) > 2) return false
    if (!heading.followed && isRepeated(heading.start, found[index + 1]?.start)) return false
    if (heading.followed || !isAlone) return true
    // Several bold lines in a row are a table of contents, too, except for the last one.
    const isStacked =
      isNextTo(found[index + 1], found[index + 2], document) || isNextTo(found[index - 1], heading, document)
    return lastOf.get(heading.text.toLowerCase()) === index && !isStacked
  })
}

/**
 * Returns a test for whether all lines in a part of a text are short and occur again below: `**B. Cookies**` above `I. Ours`
 * and `II. Others’` in a table of contents.
 */
function repetitionsIn(source: string): (start: number, end: number | undefined) => boolean {
  let places: ReadonlyMap<string, number> | undefined
  return (start, end) => {
    if (end === undefined) return false
    const named = source
      .slice(start, end)
      .split(/[\n\r]+/)
      .map(bare)
      .filter(Boolean)
    if (named.length < 2 || named.some((line) => line.length >= longestLine)) return false
    const lastAt = (places ??= lastPlaces(source))
    return named.every((line) => (lastAt.get(line) ?? 0) >= end)
  }
}

/** Maps each short line of a text to its last place. */
function lastPlaces(source: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const {index, 0: line} of source.matchAll(/[^\n\r]+/g))
    if (line.length < 2 * longestLine) places.set(bare(line), index)
  return places
}

const longestLine = 90

/**
 * Returns a test for whether the line above is a label that a form uses repeatedly: in `STORED FOR` above `**24 months**`,
 * the bold line is what was filled in.
 */
function labelsIn({source}: PolicyDocument): (heading: PseudoHeading) => boolean {
  let counts: Map<string, number> | undefined
  return ({start}) => {
    const before = source.slice(Math.max(0, start - longestLine), start).trimEnd()
    const label = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1).trim()
    if (label.length > 40 || !/^\p{Lu}[\p{Lu}\s]+$/u.test(label)) return false
    if (!counts) {
      counts = new Map()
      for (const [line] of source.matchAll(/[^\n\r]+/g)) {
        const name = line.trim()
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
    return (counts.get(label) ?? 0) >= 3
  }
}

/** A line without its marks, in lower case. */
function bare(line: string): string {
  return line
    .replace(/[*_#\uFEFF]/g, '')
    .trim()
    .toLowerCase()
}

/** Whether one bold line directly follows another. */
function isNextTo(
  one: PseudoHeading | undefined,
  other: PseudoHeading | undefined,
  {source}: PolicyDocument
): boolean {
  return one !== undefined && other !== undefined && source.slice(one.end, other.start).trim() === ''
}

/** Whether a paragraph begins a sentence that a list continues: `**We never:**`. */
function leadsIntoList(
  paragraph: Paragraph,
  next: RootContent | undefined,
  {source, rangeOf}: PolicyDocument
): boolean {
  const {start, end} = rangeOf(paragraph)
  return next?.type === 'list' && /^[^\n\r]*(?::|\bfollowing)[*_\s]*$/i.test(source.slice(start, end))
}

/** Finds `**Security**` as a whole paragraph, or as the first line of one. */
function boldLine(paragraph: Paragraph, range: Range, {source, rangeOf}: PolicyDocument): PseudoHeading[] {
  const {start, end} = range
  const bold = paragraph.children.find((child) => child.type !== 'text' || !isInvisible(child.value))
  if (bold?.type !== 'strong') return []
  const {start: boldStart, end: boldEnd} = rangeOf(bold)
  const written = source.slice(boldStart, boldEnd)
  const text = written.slice(2, -2)
  const ending = /^[\t ]*(?:\\?(?:\r\n|\n|\r)[\t ]*|$)/.exec(source.slice(boldEnd, end))?.[0]
  if (isLinkInside(bold)) return []
  if (ending === undefined || /[\n\r]/.test(text) || text.includes(written.slice(0, 2))) return []
  const followed = boldEnd + ending.length < end
  if (!announces(text) || (followed && isAddress(source.slice(start, end)))) return []
  // The text below must stay a paragraph: after an empty line, `[a]: b` or `2. c` would be something else.
  const rest = source.slice(boldEnd + ending.length, end)
  if (followed && (becomesOther(rest) || goesOn(rest))) return []
  // Spaces after the last line aren't part of the paragraph, but are removed with it.
  const trailing = followed ? 0 : (/^[\t ]*/.exec(source.slice(end))?.[0].length ?? 0)
  return [{text: words(text), start, end: boldEnd + ending.length + trailing, joined: false, followed}]
}

/** Whether a text is only zero-width characters that editors left behind, such as a byte order mark. */
function isInvisible(text: string): boolean {
  return /^[\u200B\uFEFF]+$/.test(text)
}

/** `**[Security](#security)**` links to that section: it is a line of a table of contents, wherever it is. */
function isLinkInside({children}: Strong): boolean {
  const [only, ...others] = children
  return only?.type === 'link' && others.length === 0 && only.url.startsWith('#')
}

/** Whether the rest of a paragraph would be something else if it began a block. */
function becomesOther(text: string): boolean {
  return /^(?:\[[^\]]*\]:|\d{1,9}[.)](?:[\t ]|$)|<)/.test(text)
}

/** Whether the next line continues the heading: `**Rights related to profiling**`, `**and automated decisions**`. */
function goesOn(text: string): boolean {
  return /^(?:\*\*|__)\p{Ll}/u.test(text)
}

/**
 * Finds bold type that a converter broke: `**`, a line ending, and only then the words.
 *
 * ```markdown
 * … an optimal viewing experience.
 * **
 * Pixel Tags**
 * ```
 */
function brokenHeading({start, end}: Range, source: string): PseudoHeading[] {
  const paragraph = source.slice(start, end)
  const match =
    /(?<before>(?<![\t ])[\t ]*(?:\r\n|\n|\r)|^)\*\*[\t ]*(?:\r\n|\n|\r)(?<text>[^\n\r*]+)\*\*[\t ]*$/.exec(
      paragraph
    )
  const text = match?.groups?.text ?? ''
  if (!match || !announces(text)) return []
  return [{text: words(text), start: start + match.index, end, joined: match.index > 0, followed: false}]
}

/** Finds a heading whose marks Markdown shows unchanged, alone in its paragraph. */
function shownHeading({start, end}: Range, source: string): PseudoHeading[] {
  const paragraph = source.slice(start, end)
  const text = shownMarks.map((marks) => marks.exec(paragraph)?.groups?.text).find(Boolean) ?? ''
  return announces(text) ? [{text: words(text), start, end, joined: false, followed: false}] : []
}

const shownMarks = [
  // An editor escaped them: `\*\*Security\*\*`
  /^\\\*\\\*(?<text>[^\n\r*\\]+)\\\*\\\*$/,
  // A space is on the wrong side: `**Security **`
  /^\*\*(?<text>[\t ][^\n\r*]*[^\n\r*\\]|[^\n\r*]+[\t ])\*\*$/,
  // They are those of a wiki: `== Security ==`
  /^(={1,6}) (?<text>[^\n\r=]+) \1$/
]

/** Whether a text names something, as a heading does, and isn't a sentence, an exclamation or the beginning of a list. */
function announces(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > longestLine || !/\p{L}/u.test(trimmed)) return false
  if (leadsOn().test(trimmed) || isPostal.test(trimmed) || isReached.test(trimmed)) return false
  // `**Last modified: 31 January 2026**`, `**Legal basis: consent**`
  if (readDates(trimmed).length > 0 || readMonths(trimmed).length > 0) return false
  if (labelled().test(trimmed)) return false
  return !/[.!,;]$|[.!?;] \p{Lu}/u.test(trimmed.replace(/^(?:\d+|[a-z]|[ivx]+)\\?[.)] /i, ''))
}

/** `**Legal basis: consent**`; but `**Part 2: Cookies**` is a heading. */
const labelled = inAnyLanguage(
  (anyOf) => String.raw`^(?!${anyOf(({documents}) => documents.parts)}(?!\p{L}))[^:]{2,40}:\s\S`,
  'iu'
)

/** `**Atlas does not:**`, `**For a copy, please contact:**`: the beginning of a sentence, whatever follows. */
const leadsOn = inAnyLanguage((anyOf) => {
  const [politely, last] = [
    anyOf(({documents}) => documents.politely),
    anyOf(({documents}) => documents.leadsOn)
  ]
  return String.raw`(?<!\p{L})(?:${politely}(?!\p{L}).*:$|${last}\s*:$)`
}, 'iu')

/** `12 Main Street, Springfield, IL 62701`, `Am Berg 2, 35066 Frankenberg` */
const isPostal = /,\s(?:[A-Z]{2}\s\d{5}(?:-\d{4})?$|(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu})/u

/** `privacy@atlas.example`, `www.atlas.example`, `+49 30 1234567` */
const isReached = /^(?:[^\s@]+@\S+|(?:https?:\/\/|www\.)\S+|\+?[\d\s()/-]{6,})$/i

/** Whether a paragraph is a postal address or contact details: a name in bold above short lines. */
function isAddress(paragraph: string): boolean {
  const [, ...lines] = paragraph.split(/\r\n|\n|\r/)
  if (lines.length > 0 && lines.every((line) => isContact().test(line))) return true
  return (
    lines.length > 1 &&
    (lines.every((line) => line.trim().length < 50) || lines.some((line) => /^\s*\d{5}\s\p{Lu}/u.test(line)))
  )
}

/** `E-Mail: [info@atlas.example](mailto:info@atlas.example)` */
const isContact = inAnyLanguage(
  (anyOf) => String.raw`^\s*${anyOf(({documents}) => documents.labels)}\.?\s*:`,
  'iu'
)

/** Whether a bold line is the name between a heading and a postal address: `**Robin Beck**`. */
function isNamed(
  before: RootContent | undefined,
  next: RootContent | undefined,
  {source, rangeOf}: PolicyDocument
): boolean {
  if (before?.type !== 'heading' || next?.type !== 'paragraph') return false
  const {start, end} = rangeOf(next)
  if (end - start > longestAddress) return false
  const lines = source.slice(start, end).split(/\r\n|\n|\r/)
  return (
    lines.every((line) => line.trim().length < 50) &&
    lines.some(
      (line) =>
        /^[\s*]*(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}/u.test(line) || isPostal.test(line.replaceAll('*', '').trim())
    )
  )
}

const longestAddress = 240

/** Removes the colon at the end, which a real heading doesn't need. */
function words(text: string): string {
  return text
    .trim()
    .replace(/(?<!\\):$/, '')
    .trimEnd()
}
