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
  options: {},
  examples: {
    bad: [
      {
        markdown: '# Privacy\n\n**Security**  \nWe lock the door.\n',
        findings: ['3:1-4:1 “Security” only looks like a heading — write “## Security”'],
        fixed: '# Privacy\n\n## Security\n\nWe lock the door.\n'
      },
      {
        markdown: '# Privacy\n\n**The information we collect**\n\nWe collect names.\n',
        findings: [
          '3:1-3:31 “The information we collect” only looks like a heading — write “## The information we collect”'
        ],
        fixed: '# Privacy\n\n## The information we collect\n\nWe collect names.\n'
      },
      {
        markdown: '# Privacy\n\nWe use cookies.   \n**  \nPixel tags**\n\nWe use pixel tags.\n',
        note: 'Emphasis that was broken on the way.',
        findings: ['3:16-5:13 “Pixel tags” only looks like a heading — write “## Pixel tags”'],
        fixed: '# Privacy\n\nWe use cookies.\n\n## Pixel tags\n\nWe use pixel tags.\n'
      },
      {
        markdown: '# Privacy\n\n**Where you are our client #**\n',
        note: 'At the end of a heading `#` would be a part of its marks.',
        findings: [
          '3:1-3:31 “Where you are our client #” only looks like a heading — write “## Where you are our client #”'
        ],
        fixed: '# Privacy\n\n## Where you are our client \\#\n'
      },
      {
        markdown: '### Rights\n\nYou have two.\n\n**Access**\n\nAsk us.\n',
        findings: ['5:1-5:11 “Access” only looks like a heading — write “### Access”'],
        fixed: '### Rights\n\nYou have two.\n\n### Access\n\nAsk us.\n'
      }
    ],
    good: [
      {markdown: '## Security\n\n**Never** send us your password.\n'},
      {markdown: '**We will never sell your data.**\n', note: 'A sentence is not a heading.'},
      {markdown: '**Name:** Atlas\n'},
      {markdown: '**🗓 Effective 28 March 2026**\n\nWe collect names.\n', note: 'A date.'},
      {markdown: '**Legal basis: consent**\n\nWe ask before.\n', note: 'A label with its value.'},
      {
        markdown: '**We never:**\n\n- sell data\n- share it\n',
        note: 'The beginning of a sentence that a list ends.'
      }
    ]
  },
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
