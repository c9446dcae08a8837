import type {PolicyDocument} from '../document/document.js'
import {within} from '../document/within.js'
import {normal, repetitionsIn, type Repetition} from '../document/repetitions.js'
import type {Section} from '../sections/sections.js'
import {bisect} from '../text/bisect.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoDuplicateSection: PolicyRule = definePolicyRule({
  id: 'policy-no-duplicate-section',
  summary: 'two sections with the same heading, or paragraphs that occur twice',
  why: `When a policy says something twice, somebody will change one place and forget the other. Then nobody knows which one
is right.

Paragraphs count from 80 characters in the same section, and from 400 across sections; a run of repeated paragraphs is one
finding. Entries of forms (\`Purpose: …\`), and anything that occurs three times or more, are taken to be repeated on
purpose.

This rule is only in the strict preset, since policies with parts for several countries repeat themselves on purpose.`,
  preset: 'strict',
  options: {},
  *check(document) {
    const headingAbove = headingFinder(document)
    const repetitions = repetitionsIn(document).filter((repetition) => isFault(repetition, headingAbove))
    const names = occurrencesOf(document.sections)
    const isRepeated = within(repetitions.map(({start, end}) => ({start: start - 200, end})))
    const real = new Set(
      document.nodes('heading').map((node) => document.lines.lineAt(document.rangeOf(node).start) + 1)
    )
    for (const section of repeatedSections(document.sections, names, real, document)) {
      // If the text under the heading is the same, too, that is one finding.
      if (!isRepeated(section.start)) yield section
    }
    for (const repetition of repetitions) yield violationOf(repetition, document)
  }
})

export default policyNoDuplicateSection

/** How often each name is a heading, at any level: a label that comes three times belongs to a form. */
function occurrencesOf(
  sections: readonly Section[],
  counts = new Map<string, number>()
): Map<string, number> {
  for (const {heading, children} of sections) {
    const name = normal(heading)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    occurrencesOf(children, counts)
  }
  return counts
}

/** Of two sections under one parent with the same name, the later one. */
function* repeatedSections(
  sections: readonly Section[],
  names: ReadonlyMap<string, number>,
  /** The lines of the real headings. */
  real: ReadonlySet<number>,
  document: PolicyDocument
): Iterable<Violation> {
  const seen = new Map<string, Section>()
  for (const section of sections) {
    const name = normal(section.heading)
    const first = seen.get(name)
    // A heading without text under it is a line of a table of contents, `Purpose:` a label.
    const isSection =
      real.has(section.startLine) &&
      section.kinds.length > 0 &&
      names.get(name) === 2 &&
      !/:\s*$|^[\d(]/.test(section.heading) &&
      normal(document.source.slice(section.bodyStart, section.end)).length >= shortest.withinSection
    if (isSection && first) {
      yield {
        start: section.start,
        end: lineEnd(section.start, document.source),
        message: `“${section.heading}” repeats the heading of line ${document.placeOf(first.start).line} — merge the two sections`
      }
    } else if (isSection) seen.set(name, section)
    yield* repeatedSections(section.children, names, real, document)
  }
}

/** How many characters a repetition needs so that it isn't accidental, within a section and between two. */
const shortest = {withinSection: 80, betweenSections: 400}

function isFault({start, first, length}: Repetition, headingAbove: (offset: number) => number): boolean {
  return (
    length >= shortest.betweenSections ||
    (length >= shortest.withinSection && headingAbove(start) === headingAbove(first.start))
  )
}

/** Finds the heading above a place, real or only looking like one. */
function headingFinder(document: PolicyDocument): (offset: number) => number {
  let known: readonly number[] | undefined
  return (offset) => {
    const starts = (known ??= document.sections.flatMap(startsOf).sort((a, b) => a - b))
    return starts[bisect(starts.length, (index) => (starts[index] ?? 0) > offset) - 1] ?? 0
  }
}

function startsOf({start, children}: Section): readonly number[] {
  return [start, ...children.flatMap(startsOf)]
}

function violationOf({start, end, blocks, first}: Repetition, {placeOf}: PolicyDocument): Violation {
  const [from, to] = [placeOf(first.start).line, placeOf(first.end).line]
  return {
    start,
    end,
    message:
      blocks === 1
        ? `This paragraph repeats line ${from} — keep one of them`
        : `These ${blocks} paragraphs repeat lines ${from} to ${to} — keep one of the two passages`
  }
}

function lineEnd(start: number, source: string): number {
  const length = source.slice(start).search(/(?<![\t ])[\t ]*(?:\r|\n|$)/)
  return start + length
}
