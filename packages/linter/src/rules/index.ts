import type {PolicyRule} from '../rule/define-policy-rule.js'
import policyNoArchiveLink from './policy-no-archive-link.js'
import policyNoInsecureLink from './policy-no-insecure-link.js'

/** Every rule, in the order of the documentation. */
export const rules: readonly PolicyRule[] = [policyNoArchiveLink, policyNoInsecureLink]

export {pageOfRule, type PolicyRule} from '../rule/define-policy-rule.js'
export type {PolicyMessageFields} from '../rule/message.js'
export type {Rule} from '../rule/rule.js'
export {rulePage, rulesIndex} from '../rule/rule-page.js'
