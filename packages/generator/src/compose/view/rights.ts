import {rights as terms, type Policy, type Right} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {postalLine} from '../wording/addresses.js'
import type {Speech} from '../wording/speech.js'
import {organisationReach, reachOf} from './reach.js'
import {dataList, ownPractices} from './practices.js'
import {answersTo, unlessEmpty, type View} from './view.js'

type Rights = NonNullable<Policy['rights']>

/** What people can ask for, and how; and what each law adds in its own words. */
export const rights: View = (policy, speech) => {
  const stated = policy.rights
  const granted = (stated?.granted ?? []).map((entry) =>
    typeof entry === 'string' ? {right: entry, how: undefined} : entry
  )
  const has = Object.fromEntries(granted.map(({right}) => [right, true]))
  const european = answersTo(policy, 'gdpr') || answersTo(policy, 'uk-gdpr')
  const how = (right: Right): string | null =>
    optionalLine(granted.find((entry) => entry.right === right)?.how)
  // What has a part of its own isn't said twice.
  const apart: readonly Right[] = [
    ...(european && has['objection'] ? (['objection', 'objection-to-marketing'] as const) : []),
    'complaint',
    ...(stated?.complaints ? (['complaint-to-controller'] as const) : [])
  ]
  const listed = granted.filter(({right}) => !apart.includes(right))
  return unlessEmpty({
    rights: listed.map((entry) => ({
      right: speech.term(terms, entry.right),
      how: optionalLine(entry.how)
    })),
    explained: listed.some((entry) => entry.how !== undefined),
    offers: offers(policy, speech),
    requests: stated ? (reachOf(stated.requests, speech) ?? organisationReach(policy, speech) ?? null) : null,
    answeredWithin: stated?.answeredWithin === undefined ? null : speech.within(stated.answeredWithin),
    verification: optionalLine(stated?.verification),
    agent: optionalLine(stated?.agent),
    // Art. 21(4) GDPR: the right to object stands apart from other information.
    objection:
      european && has['objection']
        ? {
            how: how('objection'),
            marketing: has['objection-to-marketing'] ?? false,
            marketingHow: how('objection-to-marketing')
          }
        : null,
    complaint: has['complaint'] ?? false,
    complaintHow: how('complaint'),
    authorities: stated ? authorities(stated, speech) : [],
    complaints: stated ? complaints(stated, policy, speech) : null,
    california: answersTo(policy, 'ccpa') ? chosen(granted, californiaRights) : null,
    brazil: answersTo(policy, 'lgpd') ? chosen(granted, brazilianRights) : null,
    canada: answersTo(policy, 'pipeda') ? chosen(granted, canadianRights) : null
  })
}

/** Access, correction and deletion that a practice offers, with or without a law that asks for it. */
function offers(policy: Policy, speech: Speech): object[] {
  return (['offer-access', 'offer-correction', 'offer-deletion'] as const).flatMap((action) =>
    ownPractices(policy, 'does', [action]).map((practice) => ({
      see: action === 'offer-access',
      correct: action === 'offer-correction',
      erase: action === 'offer-deletion',
      data: dataList(practice, speech) || null,
      how: optionalLine(practice.choice?.how)
    }))
  )
}

function authorities({authorities: listed = []}: Rights, speech: Speech): object[] {
  return listed.map(({name, site = null, address}) => ({
    name,
    site,
    post: address === undefined ? null : postalLine(address, speech.country(address.country))
  }))
}

/** A complaint to the organisation itself: s. 164A of the UK's Data Protection Act 2018. */
function complaints({complaints: stated}: Rights, policy: Policy, speech: Speech): object | null {
  if (stated === undefined) return null
  return {
    how: optionalLine(stated.how),
    acknowledged: stated.acknowledgedWithin === undefined ? null : speech.within(stated.acknowledgedWithin),
    unitedKingdom: answersTo(policy, 'uk-gdpr')
  }
}

/** The rights that a law knows, by name, so that a template can say each in the words of that law. */
function chosen<const Names extends readonly Right[]>(
  granted: readonly {readonly right: Right}[],
  known: Names
): Readonly<Record<string, boolean>> | null {
  const has = new Set(granted.map(({right}) => right))
  if (!known.some((right) => has.has(right))) return null
  return Object.fromEntries(known.map((right) => [right, has.has(right)]))
}

/** Civ. Code §§ 1798.100 to .125. */
const californiaRights = [
  'access',
  'erasure',
  'rectification',
  'opt-out-of-sale',
  'limit-sensitive',
  'no-retaliation'
] as const satisfies readonly Right[]

/** Art. 18 and 20 LGPD. */
const brazilianRights = [
  'access',
  'rectification',
  'anonymisation',
  'portability',
  'erasure',
  'information-on-sharing',
  'information-on-consent',
  'withdraw-consent',
  'objection',
  'human-review',
  'complaint'
] as const satisfies readonly Right[]

/** Principles 4.9, 4.3.8 and 4.10. */
const canadianRights = [
  'access',
  'rectification',
  'withdraw-consent',
  'complaint'
] as const satisfies readonly Right[]
