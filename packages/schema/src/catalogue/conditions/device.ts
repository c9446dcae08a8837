import {conditions as words, inEveryLanguage, type Localised} from '../../languages/index.js'
import {homeCountry} from '../../facts/organisation.js'
import {consentTo} from '../../facts/consent.js'
import {listedCookies, needsConsent, storedOnDevice} from '../../facts/device.js'
import {byUs} from '../../facts/practices.js'
import {isServed} from '../../facts/purposes.js'
import {isSoldOrShared} from '../../facts/sale.js'
import type {Cookie, Policy} from '../../model/index.js'
import type {Condition} from '../requirement.js'

export const withCookies: Condition = {
  when: words.withCookies.when,
  test: (policy) => {
    if (storedOnDevice(policy).length > 0) return true
    return policy.cookies === undefined ? 'unknown' : policy.cookies !== 'none'
  },
  declare: words.withCookies.declare,
  signs: ['cookies']
}

export const withOptionalCookies: Condition = {
  when: words.withOptionalCookies.when,
  test: (policy) => {
    if (policy.cookies === undefined) return 'unknown'
    return listedCookies(policy).some(({cookie}) => needsConsent(cookie))
  },
  declare: withCookies.declare,
  signs: ['cookies']
}

/**
 * Where one country's law adds to the directive: an organisation in that country that sets optional cookies.
 */
export function optionalCookiesOf(country: string): Condition {
  let when: Localised | undefined
  return {
    // Naming a country in every language takes longer than loading all laws.
    get when() {
      return (when ??= words.optionalCookiesOf.when(
        inEveryLanguage((language) => countryIn(language, country))
      ))
    },
    test: (policy) => {
      const home = homeCountry(policy)
      if (home !== undefined && home !== country) return false
      const optional = withOptionalCookies.test(policy)
      return home === undefined && optional !== false ? 'unknown' : optional
    },
    declare: withCookies.declare,
    signs: []
  }
}

function countryIn(language: string, country: string): string {
  return new Intl.DisplayNames(language, {type: 'region'}).of(country) ?? country
}

export const withStatisticsCookies: Condition = {
  when: words.withStatisticsCookies.when,
  test: (policy) => {
    if (policy.cookies === undefined) return 'unknown'
    return listedCookies(policy).some(
      ({cookie}) =>
        !waits(cookie, policy) && (cookie.category === 'statistics' || cookie.category === 'preferences')
    )
  },
  declare: withCookies.declare,
  signs: []
}

function waits(cookie: Cookie, {cookieConsent}: Policy): boolean {
  const said = consentTo(cookie)
  return said.length === 0 ? cookieConsent !== undefined : said.every(({choice}) => choice === 'opt-in')
}

/** “If the operator engages in that collection”: activities over time and across sites. */
export const trackingAcrossSites: Condition = {
  when: words.trackingAcrossSites.when,
  test: (policy) => {
    const tracks =
      byUs(policy, 'track', 'share-for-advertising').length > 0 ||
      isServed(policy, 'targeted-advertising') ||
      listedCookies(policy).some(({cookie}) => cookie.category === 'marketing')
    if (tracks) return true
    return policy.cookies === undefined ? 'unknown' : false
  },
  declare: withCookies.declare,
  signs: ['cookies.third-party', 'do-not-track.third-party-tracking']
}

/** 11 CCR 7011(e)(3)(G) speaks of a business that processes signals in a frictionless manner. */
export const frictionlessSignals: Condition = {
  when: words.frictionlessSignals.when,
  test: (policy) => {
    const stated = policy.signals?.frictionless
    if (stated !== undefined) return stated
    return isSoldOrShared(policy) === false ? false : 'unknown'
  },
  declare: words.frictionlessSignals.declare,
  signs: []
}
