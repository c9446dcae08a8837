import {readingLanguages} from '../languages/loading.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {schoolYears} from '../text/readability.js'
import {sentencesOf, wordsOf} from '../text/sentences.js'

type Options = {readonly words: number; readonly age: number}

const policyReadability: PolicyRule<Options> = definePolicyRule<Options>({
  id: 'policy-readability',
  summary: 'sentences that are too long, and a text that asks for more years of school than its readers have',
  why: `The law requires “clear and plain language”, and most people read a policy on a small screen and in a hurry. A sentence of
more than 40 words is read twice or not at all.

This rule is in no preset: the measure is rough, and a matter of style.`,
  source: {citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'},
  preset: 'none',
  languages: readingLanguages,
  options: {
    words: {type: 'number', default: 40, summary: 'The limit of words in a sentence.'},
    age: {type: 'number', default: 16, summary: 'The age from which the text should be readable.'}
  },
  *check({prose, language = 'en', archiveNotice}, {words, age}) {
    for (const {start, end, text} of sentencesOf(prose)) {
      if (archiveNotice && start < archiveNotice.end) continue
      const count = wordsOf(text).length
      if (count > words)
        yield {
          start,
          end,
          message: `This sentence has ${count} words — split it; the limit is ${words}`
        }
    }
    // Children start school at six. A few sentences say nothing about a text.
    const readable = Math.round(schoolYears(prose, language)) + 6
    if (wordsOf(prose).length > 200 && readable > age) {
      const start = prose.length - prose.trimStart().length
      yield {
        start,
        end: start + 1,
        message: `Readable from age ${readable}; the limit is ${age} — use shorter sentences and words`
      }
    }
  }
})

export default policyReadability
