import {pseudoListsOf, type PseudoList} from '../document/pseudo-lists.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoPseudoList: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-list',
  summary: 'typed bullets, dashes and numbers that play lists',
  why: `Lines that begin with a typed \`•\` or \`1\\.\` look like a list and are none: a screen reader does not say how many items
there are, a narrow screen breaks them anywhere, and two items end up on one line unnoticed.

Bullets, and numbers that stay what they are, are mended. Letters (\`(b)\`) would become numbers, to which no “see (b)” leads, so
that is offered as a choice.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships'
  },
  preset: 'recommended',
  options: {},
  examples: {
    bad: [
      {
        markdown: 'We collect:\n\n• Name  \n• Address • E-mail address  \n• Phone number\n',
        findings: [
          '3:1-5:15 These 4 items only look like a list — begin each with “- ” on a line of its own'
        ],
        fixed: 'We collect:\n\n- Name\n- Address\n- E-mail address\n- Phone number\n'
      },
      {
        markdown: 'It is our policy\n\n1\\. not to ask children\n\n2\\. not to sell\n',
        findings: [
          '3:1-5:16 These 2 items only look like a list — begin each with “1. ”, “2. ” … on a line of its own'
        ],
        fixed: 'It is our policy\n\n1. not to ask children\n2. not to sell\n'
      },
      {
        markdown: 'We collect\n(a) names,\n(b) addresses.\n',
        findings: [
          '2:1-3:15 These 2 items only look like a list — begin each with “1. ”, “2. ” … on a line of its own'
        ],
        note: 'Only offered, not mended: another sentence may say “see (b)”, and the list would show “2.”.'
      }
    ],
    good: [
      {markdown: '- Name\n- Address\n'},
      {markdown: '1. not to ask children\n2. not to sell\n'},
      {markdown: 'Monday – Friday\n'},
      {markdown: '(a) alone is no list.\n'}
    ]
  },
  *check(document) {
    for (const list of pseudoListsOf(document)) {
      const count = list.items.length
      yield {
        start: list.start,
        end: list.end,
        message: `${count === 1 ? 'This item only looks' : `These ${count} items only look`} like a list — begin ${count === 1 ? 'it' : 'each'} with ${list.ordered ? '“1. ”, “2. ” …' : '“- ”'} on a line of its own`,
        ...(keepsMarks(list)
          ? {fix: realList(list, document.source)}
          : {choices: [realList(list, document.source)]})
      }
    }
  }
})

export default policyNoPseudoList

/** Whether what other sentences refer to stays: “see 2” does, “see (b)” would be “2.” in a real list. */
function keepsMarks({ordered, marks, first}: PseudoList): boolean {
  return !ordered || marks.every((mark, index) => mark === String(first + index))
}

/** The same items as a real list, set apart from a lead-in in the same paragraph. */
function realList({items, ordered, first, start}: PseudoList, source: string): string {
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = items.map((item, index) => {
    const mark = ordered ? `${first + index}. ` : '- '
    return mark + item.replaceAll('\n', ending + ' '.repeat(mark.length))
  })
  const joined = /\S[\t ]*(?:\r\n|\n|\r)[\t ]*$/.test(source.slice(Math.max(0, start - 200), start))
  return (joined ? ending : '') + lines.join(ending)
}
