import type {PolicyDocument} from '../document/document.js'
import {pseudoHeadingsOf, type PseudoHeading} from '../document/pseudo-headings.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoPseudoHeading: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-heading',
  summary: 'bold lines instead of headings',
  why: `A bold line looks like a heading but isn't one: a screen reader doesn't find it, no table of contents lists it, nobody
can link to it. Readers look for one part of a policy, so its parts need real headings.

The fix makes it a heading of the same level as the one above it, but not a second title. Dates, labels with a value (\`Legal basis: consent\`) and tables of contents
are left alone.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships'
  },
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    const levels = levelsOf(document)
    for (const heading of pseudoHeadingsOf(document)) {
      yield violationOf(heading, levels(heading.start), document)
    }
  }
})

export default policyNoPseudoHeading

/**
 * The level of the heading above a place, but below the title: it never lifts a part out of its section, and stays
 * the same when one bold line after the other is fixed.
 */
function levelsOf(document: PolicyDocument): (offset: number) => number {
  const headings = document
    .nodes('heading')
    .map((node) => ({depth: node.depth, at: document.rangeOf(node).start}))
  let next = 0
  let above = 1
  return (offset) => {
    for (; (headings[next]?.at ?? Infinity) < offset; next++) above = headings[next]?.depth ?? above
    return Math.max(2, above)
  }
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
    message: `“${text}” only looks like a heading — write “${marks} ${text}”`,
    fix: `${joined ? ending + ending : ''}${marks} ${headingText(text)}${followed ? ending + ending : ''}`
  }
}

/** Without `\`, the `#` of “Client #” would end the heading and not be seen. */
function headingText(text: string): string {
  return text.replace(/(?<=(?:^|[\t ]))#+$/, String.raw`\$&`)
}
