import {conditions as words} from '../../languages/index.js'
import {byUs} from '../../facts/practices.js'
import {kindsOf, recipientOf, worksForUs} from '../../facts/receivers.js'
import {grantedRights} from '../../facts/rights.js'
import type {Condition} from '../requirement.js'

/** The service is made for children under 13, or knowingly collects their data. */
export const withChildren: Condition = {
  when: words.withChildren.when,
  // The age of the rule is 13, whatever the minimum age of the service.
  test: ({children}) => {
    if (children === undefined) return 'unknown'
    const {directed, minimumAge = 13, knowinglyCollected, under13} = children
    if (directed || under13 === true || minimumAge < 13) return true
    if (under13 === false || knowinglyCollected === false) return false
    return knowinglyCollected === true && minimumAge === 13 ? true : 'unknown'
  },
  declare: words.withChildren.declare,
  signs: ['children.parental-consent', 'children.parental-rights']
}

/**
 * 16 CFR 312.5(a)(2): third parties get children's data. Those who only help to run the service don't count
 * (312.2).
 */
export const disclosingChildrensData: Condition = {
  when: words.disclosingChildrensData.when,
  test: (policy) => {
    const addressed = withChildren.test(policy)
    if (addressed !== true) return addressed
    const named = policy.children?.recipients
    if (named === undefined) return 'unknown'
    return (
      named !== 'none' &&
      named.some((id) => {
        const recipient = recipientOf(id, policy)
        return recipient === undefined || !worksForUs({kinds: kindsOf(recipient)})
      })
    )
  },
  declare: words.disclosingChildrensData.declare,
  signs: []
}

export const withVoices: Condition = {
  when: words.withVoices.when,
  test: (policy) => {
    const addressed = withChildren.test(policy)
    if (addressed !== true) return addressed
    return policy.children?.audio !== undefined || (policy.children?.data ?? []).includes('audio-recordings')
  },
  declare: withChildren.declare,
  signs: []
}

/** Art. 12(3) requires the answer, not a policy that says so; a promised time is compared with it. */
export const withAnsweringTime: Condition = {
  when: words.withAnsweringTime.when,
  test: ({rights}) => rights?.answeredWithin !== undefined || rights?.extendedBy !== undefined,
  declare: words.withAnsweringTime.declare,
  signs: []
}

export const withFee: Condition = {
  when: words.withFee.when,
  test: ({rights}) => rights?.fee !== undefined,
  declare: words.withFee.declare,
  signs: []
}

export const reviewOffered: Condition = {
  when: words.reviewOffered.when,
  test: (policy) => {
    const granted = grantedRights(policy).some(({right}) => right === 'access' || right === 'rectification')
    if (granted || byUs(policy, 'offer-access', 'offer-correction').length > 0) return true
    return policy.rights === undefined ? 'unknown' : false
  },
  declare: words.reviewOffered.declare,
  signs: ['rights.access', 'rights.rectification']
}

export const withAutomatedDecisions: Condition = {
  when: words.withAutomatedDecisions.when,
  test: (policy) => {
    if (byUs(policy, 'decide-automatically').length > 0) return true
    return policy.automatedDecisions === undefined ? 'unknown' : policy.automatedDecisions !== 'none'
  },
  declare: words.withAutomatedDecisions.declare,
  signs: ['automated-decisions']
}
