import type {Heading} from 'mdast'
import type {PolicyDocument} from '../document/document.js'
import {pseudoHeadingsOf, type PseudoHeading} from '../document/pseudo-headings.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {levelsOf} from '../outline/levels.js'
import type {Violation} from '../rule/rule.js'

const policyNoPseudoHeading: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-heading',
  summary: 'bold lines, and lines such as `== Cookies ==`, instead of headings',
  why: `A bold line looks like a heading but isn't one: a screen reader doesn't find it, no table of contents lists it, nobody
can link to it. Readers look for one part of a policy, so its parts need real headings. \`== Cookies ==\`, as wikis write
headings, isn't one in Markdown either.

The fix makes it a heading at the level that the outline shows: \`12.1\` goes below \`12\` and beside \`12.2\`, \`a)\` below
the part that it begins in, and a line between two of several sections below the first of them. Where the outline leaves a
doubt, as after the last section, nothing is fixed: choose the level yourself. Dates, labels with a value (\`Legal basis:
consent\`), addresses and tables of contents are left alone.`,
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
    const headings = document.nodes('heading')
    let next = 0
    for (const [index, heading] of found.entries()) {
      // Both are in the order of the text, so that one walk finds the heading above each line.
      while (startOf(headings[next], document) < heading.start) next++
      yield violationOf(heading, levels[index], headings[next - 1]?.depth ?? 1, document)
    }
  }
})

export default policyNoPseudoHeading

/** What is wrong with a line. Where its level isn't certain, a person has to choose one. */
function violationOf(
  heading: PseudoHeading,
  level: number | undefined,
  above: number,
  document: PolicyDocument
): Violation {
  const {text, start, end} = heading
  const message = `“${text.replace(/\\(?=[.)])/g, '')}” only looks like a heading`
  if (level !== undefined) {
    const fix = headingOf(heading, level, document)
    return {start, end, message: `${message} — write “${'#'.repeat(level)} ${text}”`, fix}
  }
  const choices = [above + 1, above].filter((depth) => depth > 1 && depth <= 6)
  return {
    start,
    end,
    message: `${message} — make it one`,
    choices: choices.map((depth) => headingOf(heading, depth, document))
  }
}

function startOf(heading: Heading | undefined, {rangeOf}: PolicyDocument): number {
  return heading ? rangeOf(heading).start : Infinity
}

function headingOf({text, joined, followed}: PseudoHeading, level: number, {source}: PolicyDocument): string {
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  return `${joined ? ending + ending : ''}${'#'.repeat(level)} ${headingText(text)}${followed ? ending + ending : ''}`
}

/** Without `\`, the `#` of “Client #” would end the heading and be invisible. */
function headingText(text: string): string {
  return text.replace(/(?<=(?:^|[\t ]))#+$/, String.raw`\$&`)
}
