import {labels, type Policy} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {postalLine} from '../wording/addresses.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {isOffer} from './offers.js'
import {organisationReach, reachOf} from './reach.js'
import {answersTo} from './view.js'

/** How a right is used: where requests go, and what happens to them. */
export function requests(policy: Policy, speech: Speech): object {
  const {rights} = policy
  const own = reachOf(rights?.requests, speech)
  // If requests have no contact of their own, they go where any question goes.
  const elsewhere = rights && !own ? contactHeading(policy, speech) : undefined
  const reach = rights && !elsewhere ? (own ?? organisationReach(policy, speech)) : undefined
  return {
    requests: reach ?? null,
    contactHeading: elsewhere ?? null,
    answeredWithin: rights?.answeredWithin === undefined ? null : speech.within(rights.answeredWithin),
    extended: rights?.extendedBy === undefined ? null : speech.period(rights.extendedBy),
    free: rights?.fee === 'none',
    fee: rights?.fee === 'none' ? null : optionalLine(rights?.fee),
    checks: deeds(
      practicesAt('rights', policy).filter((practice) => !isOffer(practice)),
      policy,
      speech
    ),
    verification: optionalLine(rights?.verification),
    agent: optionalLine(rights?.agent)
  }
}

/** The heading under which the document says how to reach the organisation. */
function contactHeading({sections}: Policy, speech: Speech): string | undefined {
  const section = sections.find(({kind, body}) => kind === 'contact' && body === undefined)
  if (section === undefined || section.heading === false) return undefined
  const {heading} = section
  if (heading === undefined) return labels[speech.language].disclosures.contact
  return typeof heading === 'string' ? heading : heading.text
}

/** The authorities to complain to. */
export function authorities({rights}: Policy, speech: Speech): object[] {
  return (rights?.authorities ?? []).map(({name, site = null, address}) => ({
    name,
    site,
    post: address === undefined ? null : postalLine(address, speech.country(address.country))
  }))
}

/** What to do if a request is refused: most US states, after Va. Code § 59.1-577(C). */
export function appeal({rights}: Policy, speech: Speech): object | null {
  if (rights?.appeal === undefined) return null
  const {how, answeredWithin} = rights.appeal
  return {
    how: optionalLine(how),
    answeredWithin: answeredWithin === undefined ? null : speech.within(answeredWithin)
  }
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
