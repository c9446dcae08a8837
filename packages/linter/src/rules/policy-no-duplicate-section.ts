import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from '../document/document.js'
import type {Section} from '../sections/sections.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const longParagraph =
  'We keep what you send to us for as long as we need it to answer you, and for two years after that, since the law of our country lets a customer complain for as long as that. Then we delete it from our systems and from all copies of them, which takes up to thirty days after the two years.'

const policyNoDuplicateSection: PolicyRule = definePolicyRule({
  id: 'policy-no-duplicate-section',
  summary: 'two sections of the same name, or the same paragraph twice',
  why: `When a policy says a thing twice, one of the two is changed one day and the other is not. Then nobody knows which one
holds.

A paragraph counts from 80 characters on under the same heading and from 250 under another one. Items of lists, entries such as
\`Purpose: …\`, and words that come again under three or more headings are repeated on purpose.`,
  preset: 'recommended',
  options: {},
  examples: {
    bad: [
      {
        markdown:
          '## Cookies\n\nWe set two cookies.\n\n## Security\n\nWe lock up.\n\n## Cookies\n\nWe set three cookies.\n',
        findings: ['9:1-9:11 “Cookies” is announced in line 1 already — make one section of the two']
      },
      {
        markdown:
          'We never pass your address on to anybody outside of our company without asking you first.\n\nThanks.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n',
        findings: ['5:1-5:90 This paragraph stands in line 1 already — keep one of the two']
      },
      {
        markdown: `## Shop\n\n${longParagraph}\n\n## App\n\n${longParagraph}\n`,
        note: 'A long paragraph is repeated by accident, under another heading too.',
        findings: ['7:1-7:289 This paragraph stands in line 3 already — keep one of the two']
      }
    ],
    good: [
      {markdown: '## Cookies\n\nWe use two.\n\n## Cookies of others\n\nWe use none.\n'},
      {
        markdown: '## Shop\n\n### Retention\n\nA year.\n\n## App\n\n### Retention\n\nA day.\n',
        note: 'The same name under different headings.'
      },
      {
        markdown:
          '## Names\n\nHow we disclose the information: to the service providers that keep our customer records for us.\n\nHow we disclose the information: to the service providers that keep our customer records for us.\n',
        note: 'An entry of a form may be the same for several kinds of data.'
      },
      {
        markdown:
          '## Europe\n\nIf you make a request, we answer within one month; to make one, write to us at the address below.\n\n## California\n\nIf you make a request, we answer within one month; to make one, write to us at the address below.\n',
        note: 'Closing words that belong to each of two sections.'
      },
      {
        markdown: ['Names', 'Orders', 'Visits'].map((name) => `## ${name}\n\n${longParagraph}\n`).join('\n'),
        note: 'A series: the same words under each of several headings.'
      }
    ]
  },
  *check(document) {
    yield* repeatedHeadings(document.sections, document)
    yield* repeatedParagraphs(document)
  }
})

export default policyNoDuplicateSection

/** Of two sections beside each other with the same name, the later one. */
function* repeatedHeadings(sections: readonly Section[], document: PolicyDocument): Iterable<Violation> {
  const seen = new Map<string, Section>()
  for (const section of sections) {
    const name = normal(section.heading)
    const first = seen.get(name)
    // A heading without text under it is a line of a table of contents.
    if (document.source.slice(section.bodyStart, section.end).trim() === '') continue
    if (first && name !== '' && section.kinds.length > 0) {
      yield {
        start: section.start,
        end: lineEnd(section.start, document.source),
        message: `“${section.heading}” is announced in line ${first.startLine} already — make one section of the two`
      }
    } else seen.set(name, section)
    yield* repeatedHeadings(section.children, document)
  }
}

/** From how many characters on a repetition is no accident of wording, within a section and between two. */
const shortest = {withinSection: 80, betweenSections: 250}

function* repeatedParagraphs(document: PolicyDocument): Iterable<Violation> {
  const headingAbove = headingFinder(document)
  for (const places of paragraphsByText(document).values()) {
    if (places.length < 2) continue
    const firstUnder = new Map<number, Place>()
    // The same closing words under three headings and more belong to each of them.
    const isSeries = new Set(places.map(({start}) => headingAbove(start))).size > 2
    for (const place of places) {
      const heading = headingAbove(place.start)
      const isLong = place.length >= shortest.betweenSections && !isSeries
      const twin = firstUnder.get(heading) ?? (isLong ? places[0] : undefined)
      if (!firstUnder.has(heading)) firstUnder.set(heading, place)
      if (!twin || twin === place) continue
      const {line} = document.lines.pointAt(twin.start)
      yield {
        start: place.start,
        end: place.end,
        message: `This paragraph stands in line ${line} already — keep one of the two`
      }
    }
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** Where each text stands: items of lists, quotations and cells of tables repeat on purpose. */
function paragraphsByText(document: PolicyDocument): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const node of document.tree.children) {
    if (node.type !== 'paragraph' || !node.position) continue
    const written = toString(node)
    const text = normal(written)
    if (text.length < shortest.withinSection || isEntry(written)) continue
    const place = {...document.rangeOf(node), length: text.length}
    const known = places.get(text)
    if (known) known.push(place)
    else places.set(text, [place])
  }
  return places
}

/** `How we disclose the information: to our service providers`: an entry of a form, the same for many kinds of data. */
function isEntry(text: string): boolean {
  return /^[^.:!?]{1,60}:(?:\s|$)/.test(text.trim())
}

/** Finds where the heading stands, real or only looking like one, that a place stands under. */
function headingFinder({sections}: PolicyDocument): (offset: number) => number {
  const starts = sections.flatMap(startsOf).sort((a, b) => a - b)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return starts[low - 1] ?? 0
  }
}

function startsOf({start, children}: Section): readonly number[] {
  return [start, ...children.flatMap(startsOf)]
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function lineEnd(start: number, source: string): number {
  const length = source.slice(start).search(/(?<![\t ])[\t ]*(?:\r|\n|$)/)
  return start + length
}
