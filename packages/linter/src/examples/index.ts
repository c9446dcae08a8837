import {policyConsistentOrganisation} from './policy-consistent-organisation.js'
import {policyFactsInProse} from './policy-facts-in-prose.js'
import {policyMissingDisclosure} from './policy-missing-disclosure.js'
import {policyNoArchiveLink} from './policy-no-archive-link.js'
import {policyNoBrokenAnchor} from './policy-no-broken-anchor.js'
import {policyNoContradiction} from './policy-no-contradiction.js'
import {policyNoDuplicateSection} from './policy-no-duplicate-section.js'
import {policyNoInsecureLink} from './policy-no-insecure-link.js'
import {policyNoMisleadingLink} from './policy-no-misleading-link.js'
import {policyNoMojibake} from './policy-no-mojibake.js'
import {policyNoOddCharacters} from './policy-no-odd-characters.js'
import {policyNoOutdatedReference} from './policy-no-outdated-reference.js'
import {policyNoPlaceholder} from './policy-no-placeholder.js'
import {policyNoPseudoHeading} from './policy-no-pseudo-heading.js'
import {policyNoPseudoList} from './policy-no-pseudo-list.js'
import {policyNoStaleDate} from './policy-no-stale-date.js'
import {policyNoUndefinedTerm} from './policy-no-undefined-term.js'
import {policyNoVagueQualifier} from './policy-no-vague-qualifier.js'
import {policyReadability} from './policy-readability.js'
import type {Examples} from './examples.js'

export type {BadExample, Example, Examples} from './examples.js'

/**
 * The examples of a rule. They are separate from it: a web page that only looks for findings doesn't need
 * them.
 */
export function examplesOf(id: string): Examples {
  const found = examples[id]
  if (!found) throw new Error(`The rule ${id} has no examples`)
  return found
}

/** By the id of the rule, in the order of the documentation. */
const examples: Readonly<Record<string, Examples>> = {
  'policy-no-mojibake': policyNoMojibake,
  'policy-no-odd-characters': policyNoOddCharacters,
  'policy-no-outdated-reference': policyNoOutdatedReference,
  'policy-missing-disclosure': policyMissingDisclosure,
  'policy-no-stale-date': policyNoStaleDate,
  'policy-no-placeholder': policyNoPlaceholder,
  'policy-no-contradiction': policyNoContradiction,
  'policy-consistent-organisation': policyConsistentOrganisation,
  'policy-no-undefined-term': policyNoUndefinedTerm,
  'policy-no-duplicate-section': policyNoDuplicateSection,
  'policy-facts-in-prose': policyFactsInProse,
  'policy-no-pseudo-heading': policyNoPseudoHeading,
  'policy-no-pseudo-list': policyNoPseudoList,
  'policy-no-archive-link': policyNoArchiveLink,
  'policy-no-insecure-link': policyNoInsecureLink,
  'policy-no-misleading-link': policyNoMisleadingLink,
  'policy-no-broken-anchor': policyNoBrokenAnchor,
  'policy-no-vague-qualifier': policyNoVagueQualifier,
  'policy-readability': policyReadability
}
