import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from '../document/document.js'
import {pseudoHeadingsOf, type PseudoHeading} from '../document/pseudo-headings.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoPseudoHeading: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-heading',
  summary: 'bold lines instead of headings',
  why: `A bold line looks like a heading but isn't one: a screen reader doesn't find it, no table of contents lists it, nobody
can link to it. Readers look for one part of a policy, so its parts need real headings.

The fix makes it a heading of the same level as the one above it, but not a second title, and one below where that is one of several
sections; where both are numbered, \`12.1\` goes below \`12\`. Dates, labels with a value (\`Legal basis: consent\`) and tables of contents are left alone.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships'
  },
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    const found = pseudoHeadingsOf(document)
    const levels = levelsOf(document, found)
    for (const [index, heading] of found.entries()) {
      yield violationOf(heading, levels[index] ?? 2, document)
    }
  }
})

export default policyNoPseudoHeading

/**
 * The level of the heading above a place, but below the title: it stays the same when one bold line after the other is
 * fixed. Where both are numbered, `12.1` is below `12` and beside `12.2`. A line without a number is below a heading that is
 * gone on from further on: between `2. Data` and `3. Cookies`, or between two of several sections.
 */
function levelsOf(document: PolicyDocument, found: readonly PseudoHeading[]): number[] {
  const real = document
    .nodes('heading')
    .map((node) => ({depth: node.depth, number: numberOf(toString(node)), at: document.rangeOf(node).start}))
  const isNext = successions(real, found)
  const isSection = sectionsOf(real)
  const inParts = new Map<string, number>()
  let above: Above = {depth: 1, number: [], goesOn: false}
  let next = 0
  let part = 0
  const goOn = (heading: Above) => {
    above = heading
    const {depth, number} = heading
    if (number.length === 0) return
    inParts.set(number.join('.'), depth + 1)
    inParts.set(number.slice(0, -1).join('.'), depth)
    if (number.length === 1) part = Number(number[0])
  }
  return found.map(({text, start}) => {
    for (let heading = real[next]; heading && heading.at < start; heading = real[++next])
      goOn({...heading, goesOn: isSection(heading, start)})
    const number = numberOf(text)
    // A `1` may begin another count, within a part.
    const isCounted = number.length > 1 || Number(number[0]) === part + 1
    const inPart = isCounted ? inParts.get(number.slice(0, -1).join('.')) : undefined
    const isDeeper =
      number.length > 0
        ? above.number.length > 0 && number.length > above.number.length
        : above.goesOn || (!isLettered.test(text) && isNext(successor(above.number), start))
    const depth = Math.max(2, Math.min(6, inPart ?? above.depth + (isDeeper ? 1 : 0)))
    goOn({depth, number, goesOn: false})
    return depth
  })
}

/** The heading above a place. */
interface Above {
  readonly depth: number
  readonly number: readonly string[]
  /** Whether sections like it come before and behind. */
  readonly goesOn: boolean
}

interface RealHeading {
  readonly depth: number
  readonly number: readonly string[]
  readonly at: number
}

/** `B. Cookies`, `IV. Cookies`: what is counted in capitals is nowhere below what is counted in digits. */
const isLettered = /^(?:[A-Z]|[IVXL]+)\\?[.)]\s/

/** Whether a number is that of the next heading behind a place that is counted as far; places are asked for in order. */
function successions(
  real: readonly RealHeading[],
  found: readonly PseudoHeading[]
): (number: string, place: number) => boolean {
  const all = [...real, ...found.map(({text, start}) => ({number: numberOf(text), at: start}))]
    .filter(({number}) => number.length > 0)
    .sort((a, b) => a.at - b.at)
  const counts = Array.from({length: deepest}, (_, depth) => ({
    headings: all.filter(({number}) => number.length <= depth + 1),
    next: 0
  }))
  return (number, place) => {
    const count = number === '' ? undefined : counts[number.split('.').length - 1]
    if (!count) return false
    while ((count.headings[count.next]?.at ?? Infinity) <= place) count.next++
    return count.headings[count.next]?.number.join('.') === number
  }
}

/** Nobody counts further than `1.1.1.1.1.1`. */
const deepest = 6

/** `2.3` → `2.4`; nothing where there is no number */
function successor(number: readonly string[]): string {
  const last = number.at(-1)
  return last === undefined ? '' : [...number.slice(0, -1), String(Number(last) + 1)].join('.')
}

/** Whether a heading is one of several sections, with another one behind a place. */
function sectionsOf(real: readonly RealHeading[]): (heading: RealHeading, place: number) => boolean {
  const places = new Map<number, number[]>()
  for (const {depth, at} of real) {
    const known = places.get(depth)
    if (known) known.push(at)
    else places.set(depth, [at])
  }
  return ({depth}, place) => {
    const sections = depth > 1 ? (places.get(depth) ?? []) : []
    return sections.length >= fewestSections && (sections.at(-1) ?? 0) > place
  }
}

/** Two may be bold lines that somebody has just fixed, with a third between them. */
const fewestSections = 3

/** `12.1 Cookies` → `12`, `1` */
function numberOf(text: string): string[] {
  return /^\d+(?:\.\d+)*(?=[\s.)])/.exec(text.replaceAll('\\', '').trim())?.[0].split('.') ?? []
}

function violationOf(
  {text, start, end, joined, followed}: PseudoHeading,
  level: number,
  {source}: PolicyDocument
): Violation {
  const marks = '#'.repeat(level)
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  return {
    start,
    end,
    message: `“${text.replace(/\\(?=[.)])/g, '')}” only looks like a heading — write “${marks} ${text}”`,
    fix: `${joined ? ending + ending : ''}${marks} ${headingText(text)}${followed ? ending + ending : ''}`
  }
}

/** Without `\`, the `#` of “Client #” would end the heading and not be seen. */
function headingText(text: string): string {
  return text.replace(/(?<=(?:^|[\t ]))#+$/, String.raw`\$&`)
}
