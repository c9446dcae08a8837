import type {PolicyDocument} from '../document/document.js'
import {pseudoHeadingsOf, type PseudoHeading} from '../document/pseudo-headings.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'

const policyNoPseudoHeading: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-heading',
  summary: 'bold lines and paragraphs that play headings',
  why: `A bold line looks like a heading and is none: a screen reader does not find it, no table of contents lists it, nobody
can link to it. Readers look for one part of a policy, so its parts need real headings.`,
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
      }
    ],
    good: [
      {markdown: '## Security\n\n**Never** send us your password.\n'},
      {markdown: '**We will never sell your data.**\n', note: 'A sentence is no heading.'},
      {markdown: '**Name:** Atlas\n'},
      {
        markdown: '**We never:**\n\n- sell data\n- share it\n',
        note: 'The beginning of a sentence that a list ends.'
      }
    ]
  },
  *check(document) {
    const level = levelBelow(document)
    for (const heading of pseudoHeadingsOf(document)) yield violationOf(heading, level, document)
  }
})

export default policyNoPseudoHeading

/** One below the title, or below the deepest real heading that is a title. */
function levelBelow(document: PolicyDocument): number {
  const depths = document.nodes('heading').map(({depth}) => depth)
  return depths.length === 0 ? 2 : Math.min(6, Math.min(...depths) + 1)
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
