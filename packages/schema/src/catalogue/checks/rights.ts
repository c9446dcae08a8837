import {advice, inEveryLanguage, type Localised} from '../../languages/index.js'
import type {Policy, Practice} from '../../model/index.js'
import type {Action} from '../../vocabulary/actions.js'
import {labels} from '../../vocabulary/labels.js'
import type {Right} from '../../vocabulary/rights.js'
import {anyOf, joined, unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated, someStated, type Fact} from '../stated.js'
import {byUs} from '../../facts/practices.js'
import {purposesOf} from '../../facts/purposes.js'
import {grantedRights, type GrantedRight} from '../../facts/rights.js'
import {isSoldOrShared} from '../../facts/sale.js'
import {givenBy, statesOf} from '../../facts/states.js'
import {formatPath} from '../../problems/problem.js'
import {factOf, wholeOf} from './practice-facts.js'

/** Each of these rights is granted and stated. */
export function rightsStated(...wanted: readonly Right[]): FactCheck {
  return (policy) =>
    joined(
      wanted.map((right) =>
        someStated(policy, rightFacts(policy, right), advice.rights.grant(called(right), right))
      )
    )
}

/**
 * Each of these rights is granted and stated, if the law of a state gives it; if no state's law does, there
 * is nothing to grant.
 */
export function stateRightsStated(...wanted: readonly Right[]): FactCheck {
  return (policy) =>
    joined(
      wanted.flatMap((right) => {
        const places = statesOf(policy, 'us-states').flatMap(
          (state) => givenBy(state, right, policy)?.in ?? []
        )
        if (places.length === 0) return []
        const missing = advice.rights.grantOfStates(called(right), right, few(places), places.length)
        return [someStated(policy, rightFacts(policy, right), missing)]
      })
    )
}

/** The first entries of a long list; the sentence then says how many more there are. */
function few(places: readonly string[]): string {
  return places.slice(0, shown).join(', ')
}

const shown = 3

/** At least one right or choice is offered, whatever a law calls it. */
export const someRightOrChoice: FactCheck = (policy) => {
  const offered = byUs(policy, 'offer-access', 'offer-correction', 'offer-deletion', 'offer-choice')
  const chosen = byUs(policy).filter(
    ({practice}) => practice.choice !== undefined && practice.choice.kind !== 'none'
  )
  return someStated(
    policy,
    [
      ...rightsGranted(policy).map(({fact}) => fact),
      ...offered.map((placed) => wholeOf(placed, ['rights', 'choices'])),
      ...chosen.map((placed) => factOf(placed, 'choice', ['choices']))
    ],
    advice.rights.someRightOrChoice
  )
}

interface RightFact extends GrantedRight {
  readonly fact: Fact
}

/** The rights that a policy grants, each as a fact. */
function rightsGranted(policy: Policy): RightFact[] {
  return grantedRights(policy).map((granted) => {
    const path = formatPath(granted.path)
    const says = granted.says ? `${path}.says` : tableSays(policy)
    return {...granted, fact: {path, says, sections: ['rights']}}
  })
}

/** A right is stated by the table of rights, or by a practice that offers exactly that right. */
function rightFacts(policy: Policy, right: Right): Fact[] {
  const granted = rightsGranted(policy).filter((entry) => entry.right === right)
  const action = offeredBy[right]
  const offered = action === undefined ? [] : byUs(policy, action)
  return [...granted.map(({fact}) => fact), ...offered.map((placed) => wholeOf(placed, ['rights']))]
}

const offeredBy: Readonly<Partial<Record<Right, Action>>> = {
  access: 'offer-access',
  rectification: 'offer-correction',
  erasure: 'offer-deletion'
}

/** How a right is used: where requests go, or how each right is used. */
export const requestsStated: FactCheck = (policy) => {
  const places = (['email', 'phone', 'tollFree', 'form', 'address'] as const).flatMap((key): Fact[] => {
    const value = policy.rights?.requests?.[key]
    if (value === undefined) return []
    return [
      {
        path: `rights.requests.${key}`,
        words: typeof value === 'string' ? value : undefined,
        says: tableSays(policy),
        sections: ['rights']
      }
    ]
  })
  const explained = rightsGranted(policy).filter(
    ({how, fact}) => how !== undefined || fact.says !== undefined
  )
  const answers: Fact[] = [
    ...places,
    ...explained.map(({how, fact}) => (how === undefined ? fact : {...fact, path: `${fact.path}.how`}))
  ]
  return someStated(policy, answers, advice.rights.requestsStated)
}

/**
 * Two or more ways to make a request, a toll-free number among them. A business that operates exclusively
 * online and deals with people directly needs an e-mail address only: Civ. Code § 1798.130(a)(1)(A).
 */
export const twoWaysStated: FactCheck = (policy) => {
  const answer = requestsStated(policy)
  if (!answer.met) return answer
  const {rights, organisation} = policy
  const reach = rights?.requests ?? organisation.contact ?? {}
  if (organisation.onlineOnly === true && reach.email !== undefined) return answer
  const ways = (['email', 'phone', 'tollFree', 'form', 'address'] as const).filter(
    (way) => reach[way] !== undefined
  )
  if (ways.length >= 2 && ways.includes('tollFree')) return answer
  return unmet(advice.rights.twoWaysStated)
}

/** How to get access in particular: where requests go, or how the right of access is used. */
export const accessExplained: FactCheck = anyOf(
  (policy) => joined([rightsStated('access')(policy), requestsStated(policy)]),
  (policy) =>
    someStated(
      policy,
      byUs(policy, 'offer-access').map((placed) => wholeOf(placed, ['rights']))
    )
)

/** The authorities to complain to, by the right of complaint. */
export const complaintStated: FactCheck = rightsStated('complaint')

/** How to complain to the organisation itself (United Kingdom). */
export const ownComplaintsStated: FactCheck = (policy) =>
  tableField(policy, 'complaints', policy.rights?.complaints?.how, advice.rights.ownComplaintsStated)

/** How the refusal of a request is appealed (most US states). */
export const appealStated: FactCheck = (policy) =>
  tableField(policy, 'appeal', policy.rights?.appeal?.how, advice.rights.appealStated)

/** How soon a request is answered, and how much longer a hard one takes: Art. 12(3). */
export const answeringTimeStated: FactCheck = (policy) => {
  const declared = (['answeredWithin', 'extendedBy'] as const).filter(
    (field) => policy.rights?.[field] !== undefined
  )
  return declared.length === 0
    ? unmet(advice.rights.answeringTimeStated)
    : joined(declared.map((field) => stated(policy, field)))
}

/** What a request costs: Art. 12(5). */
export const feeStated: FactCheck = (policy) =>
  policy.rights?.fee === undefined ? unmet(advice.rights.feeStated) : stated(policy, 'fee')

/** How the identity of somebody who asks is verified. */
export const verificationStated: FactCheck = anyOf(
  (policy) =>
    tableField(policy, 'verification', policy.rights?.verification, advice.rights.verificationStated),
  (policy) =>
    someStated(
      policy,
      byUs(policy, 'verify')
        .filter(({practice}) => isOfIdentity(practice))
        .map((placed) => wholeOf(placed, ['rights']))
    )
)

/** Verification for something else, such as an age for a purchase, says nothing about requests. */
function isOfIdentity(practice: Practice): boolean {
  const purposes = purposesOf(practice)
  return purposes.length === 0 || purposes.includes('identity-verification')
}

/** How an authorised agent makes a request. */
export const agentStated: FactCheck = (policy) =>
  tableField(policy, 'agent', policy.rights?.agent, advice.rights.agentStated)

/** How many requests of each right were made, granted and denied, or the page that says so: 11 CCR 7102(a). */
export const metricsStated: FactCheck = (policy) => {
  const metrics = policy.rights?.metrics
  if (metrics === undefined) return unmet(advice.rights.metricsStated)
  if (typeof metrics === 'string') return stated(policy, 'metrics', metrics)
  const counted = metrics.requests.map(({right}) => right)
  const missing = countedRights(policy).filter((right) => !counted.includes(right))
  return joined([
    stated(policy, 'metrics'),
    ...missing.map((right) => unmet(advice.rights.metricOf(called(right), right)))
  ])
}

function called(right: Right): Localised {
  return inEveryLanguage((language) => labels[language].rights[right])
}

/**
 * There is nothing to opt out of where nothing is sold, and nothing to limit where the use is limited
 * already.
 */
function countedRights(policy: Policy): Right[] {
  return [
    'erasure',
    'rectification',
    'access',
    ...(isSoldOrShared(policy) === true ? (['opt-out-of-sale'] as const) : []),
    ...(policy.sale?.sensitiveUse === 'wider' ? (['limit-sensitive'] as const) : [])
  ]
}

function tableField(policy: Policy, field: string, words: string | undefined, missing: Localised): Answer {
  return words === undefined ? unmet(missing) : stated(policy, field, words)
}

function stated(policy: Policy, field: string, words?: string): Answer {
  return everyStated(policy, [
    {path: `rights.${field}`, says: tableSays(policy), words, sections: ['rights']}
  ])
}

function tableSays(policy: Policy): string | undefined {
  return policy.rights?.says === undefined ? undefined : 'rights.says'
}
