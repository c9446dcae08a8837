import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {matchesIn} from '../text/matches.js'

const policyNoVagueQualifier: PolicyRule<{allow: readonly string[]}> = definePolicyRule<{
  allow: readonly string[]
}>({
  id: 'policy-no-vague-qualifier',
  summary: 'words that leave open what happens: “may”, “some”, “from time to time”',
  why: `“We may share some of your data with certain partners from time to time” tells nobody anything. The European guidelines on
transparency ask for definite statements: what is done, with which data, for whom. Where something happens only sometimes, say when.

This rule is only in the strict preset.`,
  source: {
    citation: 'WP260 rev.01, Guidelines on transparency under Regulation 2016/679, paras. 12–13',
    url: 'https://ec.europa.eu/newsroom/article29/items/622227'
  },
  preset: 'strict',
  languages: ['en'],
  options: {
    allow: {type: 'strings', default: [], summary: 'Words to ignore, in lower case, such as `may`.'}
  },
  *check({prose, nodes, rangeOf}, {allow}) {
    const quotes = nodes('blockquote').map(rangeOf)
    for (const {0: words, index, groups = {}} of matchesIn(prose, pattern)) {
      const kind = (['whether', 'what', 'when'] as const).find((kind) => groups[kind] !== undefined)
      const found = kind === undefined ? undefined : groups[kind]
      if (
        kind === undefined ||
        found === undefined ||
        allow.includes(found.toLowerCase().replace(/\s+/g, ' '))
      )
        continue
      const start = index + words.length - found.length
      if (quotes.some((quote) => start >= quote.start && start < quote.end)) continue
      // “May” about the reader is a right, and not a fault.
      if (
        /\b(?:you|users?|customers?|visitors?|individuals?|parents?|consumers?|persons?|agents?|they)\s+(?:also\s+)?$/i.test(
          prose.slice(Math.max(0, start - 20), start)
        )
      )
        continue
      yield {start, end: start + found.length, message: `“${found.replace(/\s+/g, ' ')}” ${advice[kind]}`}
    }
  }
})

export default policyNoVagueQualifier

const advice = {
  whether: 'leaves open whether it is done — say that it is, or when it is',
  what: 'leaves open what is meant — name it',
  when: 'leaves open when — say on which occasion'
} as const

const pattern =
  /(?<![\p{L}'’])(?:(?<whether>may|might|could|possibly|may be able to)|(?<what>some|certain|various|including,?\s+but\s+not\s+limited\s+to|including,?\s+without\s+limitation|among\s+other\s+things|etc\.?|and\s+so\s+on)|(?<when>from\s+time\s+to\s+time|often|sometimes|occasionally|usually|generally|normally|typically|periodically|as\s+appropriate|where\s+appropriate|if\s+necessary))(?![\p{L}'’])/gu
