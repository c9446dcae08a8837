import {consentIn, consentTo, type ConsentToCookie} from '../facts/consent.js'
import {isOurselves, listedCookies, needsConsent} from '../facts/device.js'
import {shareRegions} from '../facts/regions.js'
import {isSoldOrShared} from '../facts/sale.js'
import {seenBy} from '../facts/seen.js'
import {labels} from '../languages/en/labels.js'
import type {Cookie} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {regimes as laws} from '../vocabulary/regimes.js'
import type {Region} from '../vocabulary/regions.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** A cookie does what its entry says, and nothing else: Art. 5(3) of Directive 2002/58/EC, C-673/17 Planet49. */
export const cookiesTwice: ConsistencyCheck = {
  summary: 'A cookie of the same name and provider is described once, or in the same way each time.',
  find(policy) {
    const seen = new Map<string, ReturnType<typeof listedCookies>[number]>()
    return listedCookies(policy).flatMap(({path, cookie}): Contradiction[] => {
      const key = `${cookie.name} ${cookie.provider}`.toLowerCase()
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, {path, cookie})
        return []
      }
      const field = compared.find(
        (each) => JSON.stringify(cookie[each]) !== JSON.stringify(first.cookie[each])
      )
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
            `${at(cookie[field] === undefined ? path : here)} describes “${cookie.name}” differently from ${at(first.cookie[field] === undefined ? first.path : there)} — keep the one that is true.`
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

/** Anybody who sets a cookie also reads it. */
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

/** Cookies that aren't strictly necessary wait for consent: Art. 5(3) of Directive 2002/58/EC. */
export const consentToCookies: ConsistencyCheck = {
  summary:
    'Under the ePrivacy Directive, a cookie that isn’t strictly necessary is set only after consent in the European Economic Area and the United Kingdom.',
  find(policy) {
    const {regimes = []} = policy
    if (!regimes.includes('eprivacy')) return []
    const there: Path = ['regimes', regimes.indexOf('eprivacy')]
    return listedCookies(policy).flatMap(({path, cookie}) =>
      consentIn(laws.eprivacy.protects, cookie, path)
        .map((said) => ({
          ...said,
          where: said.where.filter((region) => !isExempt(cookie, said.choice, region))
        }))
        .filter(({choice, where}) => choice !== 'opt-in' && where.length > 0 && needsConsent(cookie))
        .map(({path: here, choice, where}): Contradiction => ({
          places: [here, there],
          tell: (at) =>
            cookie.consent === false
              ? `${at(here)} is \`false\`, but by ${at(there)} a cookie that isn’t strictly necessary waits for consent (Art. 5(3) of Directive 2002/58/EC) — write \`true\` once it does, or correct the category.`
              : `${at(here)} is \`${choice}\` ${inWords(where)}, but by ${at(there)} a cookie that isn’t strictly necessary waits for consent there (Art. 5(3) of Directive 2002/58/EC) — write \`opt-in\` for these regions once it does, or correct the category.`
        }))
    )
  }
}

/**
 * In the United Kingdom, an opt-out is enough for statistics and preferences: PECR 2003, Sch. A1, as inserted
 * in 2026.
 */
function isExempt({category}: Cookie, choice: ConsentToCookie['choice'], region: Region): boolean {
  return region === 'UK' && choice === 'opt-out' && (category === 'statistics' || category === 'preferences')
}

/** There is a way to opt out of sharing for advertising: Civ. Code §§ 1798.120(a), 1798.135(a). */
export const optOutOfCookies: ConsistencyCheck = {
  summary:
    'Under the CCPA, people in California can refuse advertising cookies of a business that sells or shares data.',
  find(policy) {
    const {regimes = []} = policy
    if (!regimes.includes('ccpa') || isSoldOrShared(seenBy(policy, 'ccpa')) !== true) return []
    const there: Path = ['regimes', regimes.indexOf('ccpa')]
    return listedCookies(policy)
      .filter(({cookie: {category, consent}}) => category === 'marketing' && Array.isArray(consent))
      .flatMap(({path, cookie}) => consentIn(laws.ccpa.protects, cookie, path))
      .filter(({choice}) => choice === 'none')
      .map(({path: here}) => ({
        places: [here, there],
        tell: (at) =>
          `${at(here)} leaves people in California no choice, but by ${at(there)} they can opt out of sharing for advertising (Civ. Code § 1798.120) — write \`opt-out\` for \`US-CA\`, or correct the category.`
      }))
  }
}

/** The choice that people have about a cookie in one region is stated once. */
export const consentTwice: ConsistencyCheck = {
  summary: 'For each region, a cookie has one answer about consent.',
  find(policy) {
    return listedCookies(policy).flatMap(({path, cookie}) => {
      const said = consentTo(cookie, path)
      return said.flatMap(({path: here, where}, place): Contradiction[] => {
        const other = said.slice(0, place).find((earlier) => isSaidOf(where, earlier.where))
        if (other === undefined) return []
        return [
          {
            places: [here, other.path],
            tell: (at) =>
              `${at(here)} is about people of whom ${at(other.path)} says it already — name each region once.`
          }
        ]
      })
    })
  }
}

/** Two entries that name no region are both about all other regions. */
function isSaidOf(one: ConsentToCookie['where'], other: ConsentToCookie['where']): boolean {
  if (one === undefined || other === undefined) return one === other
  return shareRegions(one, other)
}

/** @example inWords(['IS', 'NO']) // 'in Iceland, in Norway' */
function inWords(where: readonly Region[]): string {
  return where.map((region) => labels.regions[region]).join(', ')
}
