import type {Policy} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {postalLine} from '../wording/addresses.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {stating} from './practices.js'
import {organisationReach, reachOf} from './reach.js'
import {answersTo} from './view.js'

/** How a right is used: where requests go, and what happens to them. */
export function requests(policy: Policy, speech: Speech): object {
  const {rights} = policy
  const reach = rights && (reachOf(rights.requests, speech) ?? organisationReach(policy, speech))
  return {
    requests: reach ?? null,
    answeredWithin: rights?.answeredWithin === undefined ? null : speech.within(rights.answeredWithin),
    checks: deeds(stating(policy, ['verify']), policy, speech),
    verification: optionalLine(rights?.verification),
    agent: optionalLine(rights?.agent)
  }
}

/** The authorities to complain to. */
export function authorities({rights}: Policy, speech: Speech): object[] {
  return (rights?.authorities ?? []).map(({name, site = null, address}) => ({
    name,
    site,
    post: address === undefined ? null : postalLine(address, speech.country(address.country))
  }))
}

/** A complaint to the organisation itself: s. 164A of the UK's Data Protection Act 2018. */
export function complaints(policy: Policy, speech: Speech): object | null {
  const stated = policy.rights?.complaints
  if (stated === undefined) return null
  const {how, acknowledgedWithin} = stated
  return {
    how: optionalLine(how),
    acknowledged: acknowledgedWithin === undefined ? null : speech.within(acknowledgedWithin),
    unitedKingdom: answersTo(policy, 'uk-gdpr')
  }
}
