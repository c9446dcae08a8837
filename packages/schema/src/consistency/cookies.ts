import {isOurselves, listedCookies, needsConsent} from '../facts/device.js'
import type {Cookie} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A cookie does what its entry says, and nothing else: Art. 5(3) of Directive 2002/58/EC, C-673/17 Planet49. */
export const cookiesTwice: ConsistencyCheck = {
  summary: 'A cookie of the same name and provider is described once, or the same each time.',
  find(policy) {
    const seen = new Map<string, ReturnType<typeof listedCookies>[number]>()
    return listedCookies(policy).flatMap(({path, cookie}): Contradiction[] => {
      const key = `${cookie.name} ${cookie.provider}`.toLowerCase()
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, {path, cookie})
        return []
      }
      const field = compared.find((each) => cookie[each] !== first.cookie[each])
      if (field === undefined) return []
      const [here, there] = [
        [...path, field],
        [...first.path, field]
      ]
      return [
        {
          places: [
            cookie[field] === undefined ? path : here,
            first.cookie[field] === undefined ? first.path : there
          ],
          tell: (at) =>
            `${at(cookie[field] === undefined ? path : here)} describes “${cookie.name}” otherwise than ${at(first.cookie[field] === undefined ? first.path : there)} does — keep the one that is true.`
        }
      ]
    })
  }
}

const compared = [
  'category',
  'duration',
  'consent',
  'thirdPartyAccess'
] as const satisfies readonly (keyof Cookie)[]

/** Who sets a cookie reads it. */
export const cookieReaders: ConsistencyCheck = {
  summary: 'A cookie that somebody else sets can be read by a third party.',
  find(policy) {
    return listedCookies(policy).flatMap(({path, cookie}): Contradiction[] => {
      if (cookie.thirdPartyAccess !== false || isOurselves(cookie.provider, policy)) return []
      const [here, there] = [
        [...path, 'thirdPartyAccess'],
        [...path, 'provider']
      ]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`false\`, but ${at(there)} is “${cookie.provider}”, who sets the cookie and can read it — write \`true\`, or name the organisation as the provider.`
        }
      ]
    })
  }
}

/** What isn't strictly necessary waits for consent: Art. 5(3) of Directive 2002/58/EC. */
export const consentToCookies: ConsistencyCheck = {
  summary: 'Under the ePrivacy Directive, a cookie that isn’t strictly necessary is set only after consent.',
  find(policy) {
    const {regimes = []} = policy
    if (!regimes.includes('eprivacy')) return []
    return listedCookies(policy).flatMap(({path, cookie}): Contradiction[] => {
      if (cookie.consent !== false || !needsConsent(cookie)) return []
      const here: Path = [...path, 'consent']
      const there: Path = ['regimes', regimes.indexOf('eprivacy')]
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`false\`, but by ${at(there)} a cookie that isn’t strictly necessary waits for consent (Art. 5(3) of Directive 2002/58/EC) — write \`true\` once it does, or correct the category.`
        }
      ]
    })
  }
}
