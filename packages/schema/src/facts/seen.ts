import type {Profile} from '../catalogue/requirement.js'
import type {Cookie, Policy} from '../model/index.js'
import type {Regime} from '../vocabulary/regimes.js'
import {consentIn} from './consent.js'
import {concerns} from './regions.js'
import {protectedBy} from './states.js'

/**
 * A policy as a law sees it: without the practices that concern only people whom the law doesn't protect, and
 * without their choices about cookies. What is done in California neither meets nor triggers what the GDPR
 * requires of a company in Oregon.
 *
 * Every question about facts can be asked of it; the places in the answers are those of the whole policy.
 */
export function seenBy(policy: Policy, law: Profile): Policy {
  if (law === 'baseline' || !isLimited(policy)) return policy
  const known = views.get(policy) ?? new Map<Profile, Policy>()
  views.set(policy, known)
  const view = known.get(law) ?? viewOf(policy, law)
  known.set(law, view)
  return view
}

function isLimited({practices = [], cookies}: Policy): boolean {
  return (
    practices.some(({where}) => where !== undefined) ||
    (Array.isArray(cookies) && cookies.some(({consent}) => Array.isArray(consent)))
  )
}

function viewOf(policy: Policy, law: Regime): Policy {
  const seen = [...(policy.practices ?? []).entries()].filter(([, {where}]) => concerns(law, where, policy))
  const view: Policy = {
    ...policy,
    ...(policy.practices && {practices: seen.map(([, practice]) => practice)}),
    ...(Array.isArray(policy.cookies) && {
      cookies: policy.cookies.map((cookie) => cookieIn(law, cookie, policy))
    })
  }
  origins.set(view, {whole: policy, indices: seen.map(([index]) => index)})
  return view
}

/** A cookie with what it says about consent in the regions whose people a law protects. */
function cookieIn(law: Regime, {consent, ...cookie}: Cookie, policy: Policy): Cookie {
  if (!Array.isArray(consent)) return {...cookie, ...(consent !== undefined && {consent})}
  const said = consentIn(protectedBy(law, policy), {...cookie, consent}).map(({choice, where}) => ({
    choice,
    where: [...where]
  }))
  return said.length === 0 ? cookie : {...cookie, consent: said}
}

/** Many requirements of one law ask for the same view. */
const views = new WeakMap<Policy, Map<Profile, Policy>>()

/** The whole policy of each view. */
const origins = new WeakMap<Policy, {readonly whole: Policy; readonly indices: readonly number[]}>()

/** The whole policy of a view. */
export function wholeOf(policy: Policy): Policy {
  return origins.get(policy)?.whole ?? policy
}

/** The index that a practice of a view has in the whole policy. */
export function indexInWhole(index: number, policy: Policy): number {
  return origins.get(policy)?.indices[index] ?? index
}
