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

The fix makes it a heading of the same level as the one above it, but not a second title; where both are numbered,
\`12.1\` goes below \`12\`. Dates, labels with a value (\`Legal basis: consent\`) and tables of contents are left alone.`,
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
 * The level of the heading above a place, but below the title: it never lifts a part out of its section, and stays
 * the same when one bold line after the other is fixed. Where both are numbered, `12.1` is below `12` and beside `12.2`.
 */
function levelsOf(document: PolicyDocument, found: readonly PseudoHeading[]): number[] {
  const real = document
    .nodes('heading')
    .map((node) => ({depth: node.depth, number: numberOf(toString(node)), at: document.rangeOf(node).start}))
  const inParts = new Map<string, number>()
  let above: {depth: number; number: readonly string[]} = {depth: 1, number: []}
  let next = 0
  let part = 0
  const goOn = (depth: number, number: readonly string[]) => {
    above = {depth, number}
    if (number.length === 0) return
    inParts.set(number.join('.'), depth + 1)
    inParts.set(number.slice(0, -1).join('.'), depth)
    if (number.length === 1) part = Number(number[0])
  }
  return found.map(({text, start}) => {
    for (let heading = real[next]; heading && heading.at < start; heading = real[++next])
      goOn(heading.depth, heading.number)
    const number = numberOf(text)
    // A `1` may begin another count, within a part.
    const isCounted = number.length > 1 || Number(number[0]) === part + 1
    const inPart = isCounted ? inParts.get(number.slice(0, -1).join('.')) : undefined
    const isDeeper = above.number.length > 0 && number.length > above.number.length
    const depth = Math.max(2, Math.min(6, inPart ?? above.depth + (isDeeper ? 1 : 0)))
    goOn(depth, number)
    return depth
  })
}

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
    message: `“${text}” only looks like a heading — write “${marks} ${text}”`,
    fix: `${joined ? ending + ending : ''}${marks} ${headingText(text)}${followed ? ending + ending : ''}`
  }
}

/** Without `\`, the `#` of “Client #” would end the heading and not be seen. */
function headingText(text: string): string {
  return text.replace(/(?<=(?:^|[\t ]))#+$/, String.raw`\$&`)
}
