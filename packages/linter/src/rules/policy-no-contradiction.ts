import {contradictionsIn, explain} from '../claims/contradictions/find-contradictions.js'
import {findNamedRecipients} from '../claims/named-recipients.js'
import {readingLanguages} from '../languages/loading.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'

const policyNoContradiction: PolicyRule = definePolicyRule({
  id: 'policy-no-contradiction',
  summary: 'promises that another sentence of the policy breaks',
  why: `“We never share your data” in one paragraph and “we may share it with advertising partners” in another is the most
serious fault a policy can have: regulators treat a broken promise as a deceptive practice. The finding names both sentences.
Only like is compared with like: giving data to a service provider who acts on instructions breaks no promise about third
parties, nor does anything that the sentence itself excepts (“without your consent”).`,
  source: {
    citation: '15 U.S.C. § 45(a) (FTC Act, Section 5)',
    url: 'https://www.law.cornell.edu/uscode/text/15/45'
  },
  preset: 'strict',
  languages: readingLanguages,
  options: {},
  *check(document) {
    const lineAt = (offset: number): number => document.placeOf(offset).line
    const reported = new Set<number>()
    for (const {denial, assertion} of contradictionsIn(document.reading)) {
      // Once a sentence is known to break a promise, a second promise only adds noise.
      if (reported.has(assertion.start)) continue
      reported.add(assertion.start)
      yield {
        start: assertion.start,
        end: assertion.end,
        message: `This says the opposite of line ${lineAt(denial.start)}: “${denial.text.replace(/\s+/g, ' ')}” — change one of the two, or say where each applies`,
        note: explain(denial, assertion, lineAt)
      }
    }
    for (const {name, start, end, promise} of findNamedRecipients(document.plain)) {
      yield {
        start,
        end,
        message: `“${name}” is a third party, but line ${lineAt(promise.start)} promises to share nothing with third parties — say what it receives, or narrow the promise`
      }
    }
  }
})

export default policyNoContradiction
