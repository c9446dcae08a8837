import {listsAsCode} from '../document/lists-as-code.js'
import {pseudoListsOf, type PseudoList} from '../document/pseudo-lists.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoPseudoList: PolicyRule = definePolicyRule({
  id: 'policy-no-pseudo-list',
  summary: 'typed bullets, dashes and numbers instead of a list',
  why: `Lines that start with a typed \`•\` or \`1\\.\` look like a list but aren't one: a screen reader doesn't announce how many
items there are, a narrow screen breaks them anywhere, and two items end up on one line unnoticed. A list that is indented by four
spaces below a paragraph is shown as code, with its marks.

The fix keeps every number. Markdown has no lists with letters, so \`(a)\`, \`(b)\` are left alone, and nothing is fixed where there
are other paragraphs between the items.`,
  source: {
    citation: 'WCAG 2.2, Success Criterion 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships'
  },
  preset: 'recommended',
  fixes: true,
  options: {},
  *check(document) {
    for (const list of pseudoListsOf(document)) {
      yield {
        start: list.start,
        end: list.end,
        message: `These ${list.items.length} items only look like a list — start each on its own line with ${list.ordered ? '“1. ”, “2. ” …' : '“- ”'}`,
        ...(isSafe(list, document.source) && {fix: realList(list, document.source)})
      }
    }
    for (const {start, end, items, list} of listsAsCode(document)) {
      yield {
        start,
        end,
        message: `${items === 1 ? 'This item is' : `These ${items} items are`} shown as code — indent ${items === 1 ? 'it' : 'them'} by less than four spaces`,
        fix: list
      }
    }
  }
})

export default policyNoPseudoList

/** Not if something is between the items, or if the words of one would become markup. */
function isSafe({contiguous, items, start}: PseudoList, source: string): boolean {
  const quoted = /(?:^|[\r\n])[\t ]*>[^\n\r]*$/.test(source.slice(Math.max(0, start - 200), start))
  return (
    contiguous &&
    !quoted &&
    items.every(({text}) => !/^(?:[#>+*|<=-]|\d+[.)]|```|~~~|\[(?:[ x]\]|[^\]]*\]:))/i.test(text))
  )
}

/** The same items as a real list, set apart from a lead-in in the same paragraph. */
function realList({items, ordered, start}: PseudoList, source: string): string {
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = items.map(({mark, text}) => {
    const bullet = ordered ? `${mark}. ` : '- '
    return bullet + text.replaceAll('\n', ending + ' '.repeat(bullet.length))
  })
  const joined = /\S[\t ]*(?:\r\n|\n|\r)[\t ]*$/.test(source.slice(Math.max(0, start - 200), start))
  return (joined ? ending : '') + lines.join(ending)
}
