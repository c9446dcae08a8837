import {advice} from '../../languages/index.js'
import {listedCookies, storedOnDevice} from '../../facts/device.js'
import type {Cookie, Policy} from '../../model/index.js'
import {formatPath} from '../../problems/problem.js'
import {joined, unmet, type Answer, type FactCheck} from '../answer.js'
import {everyStated, type Fact} from '../stated.js'
import {factOf, saysOf} from './practice-facts.js'

const missing = advice.cookies.missing

function cookiesOf(policy: Policy): {path: string; cookie: Cookie}[] {
  return listedCookies(policy).map(({path, cookie}) => ({path: formatPath(path), cookie}))
}

/** What is stored or read on devices, and what for: the table, or practices that say so. */
export const cookiePurposesStated: FactCheck = (policy) => {
  const table = cookiesOf(policy).map((placed) => cookieFact(placed, 'purpose'))
  const practices = storedOnDevice(policy).filter(({practice}) => practice.purposes !== undefined)
  return everyStated(
    policy,
    [...table, ...practices.map((placed) => factOf(placed, 'purposes', ['cookies']))],
    missing
  )
}

/** How long each cookie lasts. */
export const cookieDurationsStated: FactCheck = (policy) =>
  everyStated(
    policy,
    cookiesOf(policy).map((placed) => cookieFact(placed, 'duration')),
    missing
  )

/** Whether third parties can read each cookie. */
export const cookieAccessStated: FactCheck = (policy) => {
  const cookies = cookiesOf(policy)
  if (cookies.length === 0) return unmet(missing)
  return joined(
    cookies.map((placed): Answer => {
      if (placed.cookie.thirdPartyAccess !== undefined) {
        return everyStated(policy, [cookieFact(placed, 'thirdPartyAccess')], missing)
      }
      return unmet(advice.cookies.access(placed.path))
    })
  )
}

function cookieFact({path, cookie}: {path: string; cookie: Cookie}, field: string): Fact {
  return {path: `${path}.${field}`, says: saysOf(cookie, path), sections: ['cookies']}
}

/** How consent to cookies is requested. */
export const cookieConsentStated: FactCheck = (policy) => consentField(policy, 'how')

/** How that consent is refused. */
export const cookieRefusalStated: FactCheck = (policy) => consentField(policy, 'refuse')

/** How that consent is withdrawn or changed. */
export const cookieWithdrawalStated: FactCheck = (policy) => consentField(policy, 'change')

function consentField(policy: Policy, field: 'how' | 'refuse' | 'change'): Answer {
  const words = policy.cookieConsent?.[field]
  const add = advice.cookies[field]
  if (words === undefined) return unmet(add)
  return everyStated(policy, [{path: `cookieConsent.${field}`, words, sections: ['cookies']}], add)
}
