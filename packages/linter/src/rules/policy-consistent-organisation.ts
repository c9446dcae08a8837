import type {PolicyDocument} from '../document/document.js'
import {nameInTitle} from '../document/organisation-name.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {matchesIn} from '../text/matches.js'

const policyConsistentOrganisation: PolicyRule<{name: string | undefined}> = definePolicyRule<{
  name: string | undefined
}>({
  id: 'policy-consistent-organisation',
  summary: 'the organisation called by a different name than in the title',
  why: `A reader who finds “JetPhotos.Net” in one sentence and “JetPhotos” in another has to guess whether the two are one. A policy
can use a short name, once it has said so: *Atlas Maps B.V. (“Atlas”)*.

The name is the one in the title; only other spellings of that very name are found.`,
  source: {citation: 'GDPR Art. 12(1), 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'},
  preset: 'strict',
  options: {name: {type: 'string', summary: 'The name. Default: the one in the title.'}},
  *check(document, {name = nameInTitle(document)}) {
    if (name === undefined) return
    const others = otherSpellings(name, document)
    for (const {0: spelling, index} of others.slice(0, 1)) {
      yield {
        start: index,
        end: index + spelling.length,
        message: `“${spelling}” is called “${name}” elsewhere — use one name, or say once that both are the same`,
        choices: [name]
      }
    }
  }
})

export default policyConsistentOrganisation

/** The same letters with another case, another spacing, or with and without `.com`. */
function otherSpellings(name: string, document: PolicyDocument): RegExpExecArray[] {
  const stem = name.replace(ending, '')
  const letters = [...stem.replace(/[\s.'&-]/g, '')].map((letter) =>
    letter.replace(/[^\p{L}\d]/u, String.raw`\$&`)
  )
  if (letters.length < 4) return []
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d@./-])${letters.join(String.raw`[ -]?`)}(?:\.(?:com|net|org|io))?(?![\p{L}\d@]|[.-][\p{L}\d])`,
    'giu'
  )
  return matchesIn(document.prose, pattern).filter(([spelling, ...rest]) => {
    if (rest.length > 0 || spelling === name || !/^\p{Lu}/u.test(spelling)) return false
    // “Google payments” beside “Google Payments”: a different case isn't a different name.
    if (spelling.toLowerCase() === name.toLowerCase()) return false
    // `JetBlue.com` beside “JetBlue” is the address of the site.
    if (ending.test(spelling) && !ending.test(name)) return false
    // A heading in capitals, the start of a sentence, and a short name that was introduced are fine.
    return (
      spelling !== spelling.toUpperCase() && spelling.length > 3 && !isIntroduced(spelling, document.source)
    )
  })
}

const ending = /\.(?:com|net|org|io)$/i

/** `Atlas Maps B.V. (“Atlas”, “we”)` */
function isIntroduced(name: string, source: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`["“”„«'‘’*_]${escaped}["“”»'‘’*_,]|\([^)]*\b${escaped}\b[^)]*\)`, 'u').test(
    source
  )
}
