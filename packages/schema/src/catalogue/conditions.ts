import {conditions as words} from '../languages/index.js'
import type {Policy} from '../model/index.js'
import {covers} from '../vocabulary/tree.js'
import type {LegalGround} from '../vocabulary/legal-grounds.js'
import {origins} from '../vocabulary/origins.js'
import type {Purpose} from '../vocabulary/purposes.js'
import {isWithin, thirdCountriesReached} from '../facts/areas.js'
import {isSensitive} from '../facts/data.js'
import {listedCookies, needsConsent, storedOnDevice} from '../facts/device.js'
import {byUs, dataHandled, handledByUs} from '../facts/practices.js'
import {groundsOf, restsOn, serves} from '../facts/purposes.js'
import {isRelated, listedRecipients} from '../facts/receivers.js'
import {isSoldOrShared} from '../facts/sale.js'
import {grantedRights} from '../facts/rights.js'
import type {Condition} from './requirement.js'

/** Whether one of the legal grounds is relied on. */
function groundIs(grounds: readonly LegalGround[]): Condition['test'] {
  return (policy) => {
    const concerned = handledByUs(policy)
    if (concerned.some((placed) => restsOn(placed, grounds))) return true
    const known = concerned.some(({practice}) => groundsOf(practice).length > 0)
    return known ? false : 'unknown'
  }
}

export const onLegitimateInterests: Condition = {
  when: words.onLegitimateInterests.when,
  test: groundIs(['legitimate-interests']),
  declare: words.declareGround,
  signs: ['legal-basis.legitimate-interest']
}

export const onConsent: Condition = {
  when: words.onConsent.when,
  test: groundIs(['consent', 'explicit-consent']),
  declare: words.declareGround,
  signs: ['cookies.consent']
}

/** Art. 21(1), (2): legitimate interests, a public task, or direct marketing. */
export const whereObjectionIsPossible: Condition = {
  when: words.whereObjectionIsPossible.when,
  test: (policy) =>
    servesPurpose(policy, 'marketing') ||
    groundIs(['legitimate-interests', 'public-task', 'recognised-legitimate-interest'])(policy),
  declare: words.declareGround,
  signs: ['legal-basis.legitimate-interest']
}

function servesPurpose(policy: Policy, purpose: Purpose): boolean {
  return byUs(policy).some((placed) => serves(placed, purpose))
}

export const withOfficer: Condition = {
  when: words.withOfficer.when,
  test: ({organisation}) => {
    if (organisation.dataProtectionOfficer === undefined) return 'unknown'
    return organisation.dataProtectionOfficer !== 'none'
  },
  declare: words.withOfficer.declare,
  signs: ['controller.data-protection-officer']
}

/** An organisation established elsewhere has a representative, unless Art. 27(2) requires none: that is declared. */
export function establishedOutside(area: 'EU' | 'UK'): Condition {
  return {
    when: words.establishedOutside.when(words.areas[area]),
    test: ({organisation}) => {
      const country = organisation.address?.country ?? organisation.contact?.address?.country
      if (organisation.representatives === 'none') return {because: words.noRepresentative}
      return country === undefined ? 'unknown' : !isWithin(area, country)
    },
    declare: words.establishedOutside.declare,
    signs: ['controller.representative']
  }
}

/** Data goes to a third country, seen from the area. */
export function transfersOutOf(area: 'EU' | 'UK'): Condition {
  return {
    when: words.transfersOutOf.when(words.areas[area]),
    // A recipient abroad is a transfer, whatever the table of transfers says.
    test: (policy) => {
      if (thirdCountriesReached(policy, area).length > 0) return true
      return policy.transfers === undefined ? 'unknown' : false
    },
    declare: words.transfersOutOf.declare,
    signs: ['transfers']
  }
}

export const fromElsewhere: Condition = {
  when: words.fromElsewhere.when,
  test: (policy) => {
    const named = handledByUs(policy).flatMap(({practice}) => practice.from ?? [])
    if (named.some((origin) => typeof origin !== 'string' || covers(origins, 'third-party', origin)))
      return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: words.fromElsewhere.declare,
  signs: ['sources']
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

export const withStatisticsCookies: Condition = {
  when: words.withStatisticsCookies.when,
  test: (policy) => {
    if (policy.cookies === undefined) return 'unknown'
    return listedCookies(policy).some(
      ({cookie: {category, consent = policy.cookieConsent !== undefined}}) =>
        !consent && (category === 'statistics' || category === 'preferences')
    )
  },
  declare: withCookies.declare,
  signs: []
}

export const withSensitiveData: Condition = {
  when: words.withSensitiveData.when,
  test: (policy) => {
    const named = dataHandled(policy)
    if (named.some((data) => isSensitive(data, 'ccpa'))) return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: words.withSensitiveData.declare,
  signs: ['collection.sensitive']
}

export const sellingOrSharing: Condition = {
  when: words.sellingOrSharing.when,
  test: isSoldOrShared,
  declare: words.declareSale,
  signs: ['sale.opt-out-link']
}

export const sellingUnder16: Condition = {
  when: words.sellingUnder16.when,
  test: ({sale}) => sale?.under16 ?? 'unknown',
  declare: words.sellingUnder16.declare,
  signs: []
}

export const wideSensitiveUse: Condition = {
  when: words.wideSensitiveUse.when,
  test: ({sale}) => (sale?.sensitiveUse === undefined ? 'unknown' : sale.sensitiveUse === 'wider'),
  declare: words.wideSensitiveUse.declare,
  signs: ['rights.limit-sensitive']
}

export const disclosedForBusiness: Condition = {
  when: words.disclosedForBusiness.when,
  test: ({sale}) => (sale?.businessPurpose === undefined ? 'unknown' : sale.businessPurpose !== 'none'),
  declare: words.disclosedForBusiness.declare,
  signs: ['sharing.business-purpose']
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

/** “If the operator engages in that collection”: activities over time and across sites. */
export const trackingAcrossSites: Condition = {
  when: words.trackingAcrossSites.when,
  test: (policy) => {
    const tracks =
      byUs(policy, 'track', 'share-for-advertising').length > 0 ||
      servesPurpose(policy, 'targeted-advertising') ||
      listedCookies(policy).some(({cookie}) => cookie.category === 'marketing')
    if (tracks) return true
    return policy.cookies === undefined ? 'unknown' : false
  },
  declare: withCookies.declare,
  signs: ['cookies', 'do-not-track.third-party-tracking']
}

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

export const withRelatedOrganisations: Condition = {
  when: words.withRelatedOrganisations.when,
  test: (policy) => {
    if (policy.recipients === undefined) return 'unknown'
    return listedRecipients(policy).some(({recipient}) => isRelated(recipient))
  },
  declare: words.withRelatedOrganisations.declare,
  signs: []
}

export const withFurtherDocuments: Condition = {
  when: words.withFurtherDocuments.when,
  test: ({organisation}) => (organisation.materials ?? []).length > 0,
  declare: words.withFurtherDocuments.declare,
  signs: []
}

export const dependingOnData: Condition = {
  when: words.dependingOnData.when,
  test: (policy) => {
    const known = byUs(policy, 'collect').flatMap(({practice}) => practice.provision ?? [])
    if (known.some(({required}) => required !== 'no')) return true
    return known.length === 0 ? 'unknown' : false
  },
  declare: words.dependingOnData.declare,
  signs: ['collection.duty-to-provide']
}

/** The agent of processing has an encarregado; only small ones may do without. */
export const withEncarregado: Condition = {
  when: words.withEncarregado.when,
  test: ({organisation}) =>
    organisation.dataProtectionOfficer === 'none'
      ? {
          because: words.withEncarregado.because
        }
      : true,
  declare: withOfficer.declare,
  signs: []
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
