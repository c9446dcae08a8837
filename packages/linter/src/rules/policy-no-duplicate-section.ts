import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from '../document/document.js'
import type {Section} from '../disclosures/index.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoDuplicateSection: PolicyRule = definePolicyRule({
  id: 'policy-no-duplicate-section',
  summary: 'two sections of the same name, or the same paragraph twice',
  why: `When a policy says a thing twice, one of the two is changed one day and the other is not. Then nobody knows which one
holds.`,
  preset: 'recommended',
  options: {},
  examples: {
    bad: [
      {
        markdown: '## Cookies\n\nWe use two.\n\n## Security\n\nWe lock up.\n\n## Cookies\n\nWe use three.\n',
        findings: ['9:1-9:11 “Cookies” is announced in line 1 already — make one section of the two']
      },
      {
        markdown:
          'We never pass your address on to anybody outside of our company without asking you first.\n\nThanks.\n\nWe never pass your address on to anybody outside of our company without asking you first.\n',
        findings: ['5:1-5:90 This paragraph stands in line 1 already — keep one of the two']
      }
    ],
    good: [
      {markdown: '## Cookies\n\nWe use two.\n\n## Cookies of others\n\nWe use none.\n'},
      {
        markdown: '## Shop\n\n### Retention\n\nA year.\n\n## App\n\n### Retention\n\nA day.\n',
        note: 'The same name under different headings.'
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

/** Short ones repeat for good reasons: “Yes”, “Legal basis: consent”. */
const shortest = 80

function* repeatedParagraphs(document: PolicyDocument): Iterable<Violation> {
  const seen = new Map<string, number>()
  for (const node of document.nodes('paragraph')) {
    const text = normal(toString(node))
    if (text.length < shortest) continue
    const {start, end} = document.rangeOf(node)
    const first = seen.get(text)
    if (first === undefined) seen.set(text, document.lines.pointAt(start).line)
    else yield {start, end, message: `This paragraph stands in line ${first} already — keep one of the two`}
  }
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
