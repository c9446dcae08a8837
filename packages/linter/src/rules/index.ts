import type {Regime} from '@policy-gen/schema/vocabulary'
import type {AnyPolicyRule} from '../rule/define-policy-rule.js'
import policyConsistentOrganisation from './policy-consistent-organisation.js'
import policyFactsInProse from './policy-facts-in-prose.js'
import policyMissingDisclosure from './policy-missing-disclosure.js'
import policyNoArchiveLink from './policy-no-archive-link.js'
import policyNoBrokenAnchor from './policy-no-broken-anchor.js'
import policyNoContradiction from './policy-no-contradiction.js'
import policyNoDuplicateSection from './policy-no-duplicate-section.js'
import policyNoInsecureLink from './policy-no-insecure-link.js'
import policyNoMisleadingLink from './policy-no-misleading-link.js'
import policyNoMojibake from './policy-no-mojibake.js'
import policyNoOddCharacters from './policy-no-odd-characters.js'
import policyNoOutdatedReference from './policy-no-outdated-reference.js'
import policyNoPlaceholder from './policy-no-placeholder.js'
import policyNoPseudoHeading from './policy-no-pseudo-heading.js'
import policyNoPseudoList from './policy-no-pseudo-list.js'
import policyNoStaleDate from './policy-no-stale-date.js'
import policyNoUndefinedTerm from './policy-no-undefined-term.js'
import policyNoVagueQualifier from './policy-no-vague-qualifier.js'
import policyReadability from './policy-readability.js'

/** Every rule, in the order of the documentation. */
export const rules: readonly AnyPolicyRule[] = [
  policyNoMojibake,
  policyNoOddCharacters,
  policyNoOutdatedReference,
  policyMissingDisclosure,
  policyNoStaleDate,
  policyNoPlaceholder,
  policyNoContradiction,
  policyConsistentOrganisation,
  policyNoUndefinedTerm,
  policyNoDuplicateSection,
  policyFactsInProse,
  policyNoPseudoHeading,
  policyNoPseudoList,
  policyNoArchiveLink,
  policyNoInsecureLink,
  policyNoMisleadingLink,
  policyNoBrokenAnchor,
  policyNoVagueQualifier,
  policyReadability
]

/** A rule, with the options for checking only the requirements of one law. */
export interface RuleForRegime {
  readonly rule: AnyPolicyRule
  readonly options: object
}

/** The rules that depend on a law's requirements. */
export function rulesForRegime(regime: Regime): RuleForRegime[] {
  return rules
    .filter(({rule}) => rule.regimes?.includes(regime))
    .map((plugin) => ({
      rule: plugin,
      options: {
        ...('regimes' in plugin.rule.options && {regimes: [regime]}),
        ...('baseline' in plugin.rule.options && {baseline: false})
      }
    }))
}

export {pageOfRule, type AnyPolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
export type {PolicyMessageFields} from '../rule/message.js'
export type {Rule} from '../rule/rule.js'
