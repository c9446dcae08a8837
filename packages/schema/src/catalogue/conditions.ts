import type {Policy} from '../model/index.js'
import type {Localised} from '../vocabulary/term.js'
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

const declareGround = {
  en: 'Declare the legal ground of each practice: `ground`.',
  de: 'Geben Sie zu jeder Praxis die Rechtsgrundlage an: `ground`.'
}

export const onLegitimateInterests: Condition = {
  when: {
    en: 'where legitimate interests are the legal ground',
    de: 'wo berechtigte Interessen die Rechtsgrundlage sind'
  },
  test: groundIs(['legitimate-interests']),
  declare: declareGround,
  signs: ['legal-basis.legitimate-interest']
}

export const onConsent: Condition = {
  when: {en: 'where consent is the legal ground', de: 'wo eine Einwilligung die Rechtsgrundlage ist'},
  test: groundIs(['consent', 'explicit-consent']),
  declare: declareGround,
  signs: ['cookies.consent']
}

/** Art. 21(1), (2): legitimate interests, a public task, or direct marketing. */
export const whereObjectionIsPossible: Condition = {
  when: {
    en: 'where data is processed for direct marketing, on legitimate interests or for a public task',
    de: 'wo Daten für Direktwerbung, aufgrund berechtigter Interessen oder für eine öffentliche Aufgabe verarbeitet werden'
  },
  test: (policy) =>
    servesPurpose(policy, 'marketing') ||
    groundIs(['legitimate-interests', 'public-task', 'recognised-legitimate-interest'])(policy),
  declare: declareGround,
  signs: ['legal-basis.legitimate-interest']
}

function servesPurpose(policy: Policy, purpose: Purpose): boolean {
  return byUs(policy).some((placed) => serves(placed, purpose))
}

export const withOfficer: Condition = {
  when: {
    en: 'where there is a data protection officer',
    de: 'wo es eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten gibt'
  },
  test: ({organisation}) => {
    if (organisation.dataProtectionOfficer === undefined) return 'unknown'
    return organisation.dataProtectionOfficer !== 'none'
  },
  declare: {
    en: 'Declare the data protection officer, or `dataProtectionOfficer: none`.',
    de: 'Geben Sie die Datenschutzbeauftragte oder den Datenschutzbeauftragten an, oder `dataProtectionOfficer: none`.'
  },
  signs: ['controller.data-protection-officer']
}

const areaNames = {
  EU: {en: 'the European Economic Area', de: 'des Europäischen Wirtschaftsraums'},
  UK: {en: 'the United Kingdom', de: 'des Vereinigten Königreichs'}
}

/** An organisation established elsewhere has a representative, unless Art. 27(2) requires none: that is declared. */
export function establishedOutside(area: 'EU' | 'UK'): Condition {
  return {
    when: {
      en: `where the organisation is established outside ${areaNames[area].en}`,
      de: `wo die Organisation außerhalb ${areaNames[area].de} niedergelassen ist`
    },
    test: ({organisation}) => {
      const country = organisation.address?.country ?? organisation.contact?.address?.country
      if (organisation.representatives === 'none') return {because: noRepresentative}
      return country === undefined ? 'unknown' : !isWithin(area, country)
    },
    declare: {
      en: 'Declare the country of the organisation: `organisation.address`.',
      de: 'Geben Sie das Land der Organisation an: `organisation.address`.'
    },
    signs: ['controller.representative']
  }
}

const noRepresentative: Localised = {
  en: '`organisation.representatives: none` declares that Art. 27(2) requires no representative.',
  de: '`organisation.representatives: none` gibt an, dass nach Art. 27 Abs. 2 kein Vertreter nötig ist.'
}

/** Data goes to a third country, seen from the area. */
export function transfersOutOf(area: 'EU' | 'UK'): Condition {
  return {
    when: {
      en: `where data goes to countries outside ${areaNames[area].en}`,
      de: `wo Daten in Länder außerhalb ${areaNames[area].de} gehen`
    },
    // A recipient abroad is a transfer, whatever the table of transfers says.
    test: (policy) => {
      if (thirdCountriesReached(policy, area).length > 0) return true
      return policy.transfers === undefined ? 'unknown' : false
    },
    declare: {
      en: 'Declare whether data goes to other countries: `transfers`, or `transfers: none`.',
      de: 'Geben Sie an, ob Daten in andere Länder gehen: `transfers`, oder `transfers: none`.'
    },
    signs: ['transfers']
  }
}

export const fromElsewhere: Condition = {
  when: {
    en: 'where data is obtained from somebody other than the person',
    de: 'wo Daten nicht bei der Person selbst erhoben werden'
  },
  test: (policy) => {
    const named = handledByUs(policy).flatMap(({practice}) => practice.from ?? [])
    if (named.some((origin) => typeof origin !== 'string' || covers(origins, 'third-party', origin)))
      return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: {
    en: 'Declare where data comes from: `from` of the practices that collect.',
    de: 'Geben Sie an, woher Daten stammen: `from` der Praktiken, die erheben.'
  },
  signs: ['sources']
}

export const withAutomatedDecisions: Condition = {
  when: {
    en: 'where decisions are made by automated means alone',
    de: 'wo Entscheidungen ausschließlich automatisiert getroffen werden'
  },
  test: (policy) => {
    if (byUs(policy, 'decide-automatically').length > 0) return true
    return policy.automatedDecisions === undefined ? 'unknown' : policy.automatedDecisions !== 'none'
  },
  declare: {
    en: 'Declare automated decisions: `automatedDecisions`, or `automatedDecisions: none`.',
    de: 'Geben Sie automatisierte Entscheidungen an: `automatedDecisions`, oder `automatedDecisions: none`.'
  },
  signs: ['automated-decisions']
}

export const withCookies: Condition = {
  when: {
    en: 'where cookies or similar technologies are used',
    de: 'wo Cookies oder ähnliche Techniken eingesetzt werden'
  },
  test: (policy) => {
    if (storedOnDevice(policy).length > 0) return true
    return policy.cookies === undefined ? 'unknown' : policy.cookies !== 'none'
  },
  declare: {
    en: 'Declare cookies and similar technologies: `cookies`, or `cookies: none`.',
    de: 'Geben Sie Cookies und ähnliche Techniken an: `cookies`, oder `cookies: none`.'
  },
  signs: ['cookies']
}

export const withOptionalCookies: Condition = {
  when: {
    en: 'where cookies are used that are not strictly necessary',
    de: 'wo Cookies eingesetzt werden, die nicht unbedingt erforderlich sind'
  },
  test: (policy) => {
    if (policy.cookies === undefined) return 'unknown'
    return listedCookies(policy).some(({cookie}) => needsConsent(cookie))
  },
  declare: withCookies.declare,
  signs: ['cookies']
}

export const withStatisticsCookies: Condition = {
  when: {
    en: 'where cookies for statistics or the appearance of a site are set without consent',
    de: 'wo Cookies für Statistik oder die Darstellung einer Website ohne Einwilligung gesetzt werden'
  },
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
  when: {
    en: 'where sensitive personal information is collected',
    de: 'wo sensible personenbezogene Informationen erhoben werden'
  },
  test: (policy) => {
    const named = dataHandled(policy)
    if (named.some((data) => isSensitive(data, 'ccpa'))) return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: {
    en: 'Declare which data is collected: practices with `data`.',
    de: 'Geben Sie an, welche Daten erhoben werden: Praktiken mit `data`.'
  },
  signs: ['collection.sensitive']
}

const declareSale = {
  en: 'Declare what was sold and shared: `sale`.',
  de: 'Geben Sie an, was verkauft und weitergegeben wurde: `sale`.'
}

export const sellingOrSharing: Condition = {
  when: {en: 'where data is sold or shared', de: 'wo Daten verkauft oder weitergegeben werden'},
  test: isSoldOrShared,
  declare: declareSale,
  signs: ['sale.opt-out-link']
}

export const sellingUnder16: Condition = {
  when: {
    en: 'where data of people under 16 is knowingly sold or shared',
    de: 'wo wissentlich Daten von Personen unter 16 Jahren verkauft oder weitergegeben werden'
  },
  test: ({sale}) => sale?.under16 ?? 'unknown',
  declare: {
    en: 'Declare whether data of people under 16 is sold or shared: `sale.under16`.',
    de: 'Geben Sie an, ob Daten von Personen unter 16 Jahren verkauft oder weitergegeben werden: `sale.under16`.'
  },
  signs: []
}

export const wideSensitiveUse: Condition = {
  when: {
    en: 'where sensitive data is used or disclosed beyond what 11 CCR 7027(m) allows',
    de: 'wo sensible Daten über das nach 11 CCR 7027(m) Erlaubte hinaus genutzt oder weitergegeben werden'
  },
  test: ({sale}) => (sale?.sensitiveUse === undefined ? 'unknown' : sale.sensitiveUse === 'wider'),
  declare: {
    en: 'Declare how sensitive data is used: `sale.sensitiveUse`.',
    de: 'Geben Sie an, wie sensible Daten genutzt werden: `sale.sensitiveUse`.'
  },
  signs: ['rights.limit-sensitive']
}

export const disclosedForBusiness: Condition = {
  when: {
    en: 'where data was disclosed for a business purpose',
    de: 'wo Daten für einen Geschäftszweck weitergegeben wurden'
  },
  test: ({sale}) => (sale?.businessPurpose === undefined ? 'unknown' : sale.businessPurpose !== 'none'),
  declare: {
    en: 'Declare what was disclosed for a business purpose: `sale.businessPurpose`.',
    de: 'Geben Sie an, was für einen Geschäftszweck weitergegeben wurde: `sale.businessPurpose`.'
  },
  signs: ['sharing.business-purpose']
}

export const reviewOffered: Condition = {
  when: {
    en: 'where people can review or change their data',
    de: 'wo Personen ihre Daten einsehen oder ändern können'
  },
  test: (policy) => {
    const granted = grantedRights(policy).some(({right}) => right === 'access' || right === 'rectification')
    if (granted || byUs(policy, 'offer-access', 'offer-correction').length > 0) return true
    return policy.rights === undefined ? 'unknown' : false
  },
  declare: {
    en: 'Declare the rights of people: `rights`.',
    de: 'Geben Sie die Rechte der Personen an: `rights`.'
  },
  signs: ['rights.access', 'rights.rectification']
}

/** “If the operator engages in that collection”: activities over time and across sites. */
export const trackingAcrossSites: Condition = {
  when: {
    en: 'where activities are followed over time and across sites',
    de: 'wo Aktivitäten über längere Zeit und über Websites hinweg verfolgt werden'
  },
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
  when: {
    en: 'where the service is directed to children under 13 or knowingly collects their data',
    de: 'wo sich der Dienst an Kinder unter 13 Jahren richtet oder wissentlich deren Daten erhebt'
  },
  // The age of the rule is 13, whatever the minimum age of the service.
  test: ({children}) => {
    if (children === undefined) return 'unknown'
    const {directed, minimumAge = 13, knowinglyCollected, under13} = children
    if (directed || under13 === true || minimumAge < 13) return true
    if (under13 === false || knowinglyCollected === false) return false
    return knowinglyCollected === true && minimumAge === 13 ? true : 'unknown'
  },
  declare: {
    en: 'Declare `children.directed` and `children.knowinglyCollected`, and `children.under13` if the minimum age is above 13.',
    de: 'Geben Sie `children.directed` und `children.knowinglyCollected` an, und `children.under13`, wenn das Mindestalter über 13 liegt.'
  },
  signs: ['children.parental-consent', 'children.parental-rights']
}

export const withRelatedOrganisations: Condition = {
  when: {
    en: 'where data goes to related organisations',
    de: 'wo Daten an verbundene Organisationen gehen'
  },
  test: (policy) => {
    if (policy.recipients === undefined) return 'unknown'
    return listedRecipients(policy).some(({recipient}) => isRelated(recipient))
  },
  declare: {
    en: 'Declare who receives data: `recipients`, or `recipients: none`.',
    de: 'Geben Sie an, wer Daten erhält: `recipients`, oder `recipients: none`.'
  },
  signs: []
}

export const withFurtherDocuments: Condition = {
  when: {
    en: 'where brochures, standards or codes explain the policies',
    de: 'wo Broschüren, Standards oder Verhaltensregeln die Praxis erläutern'
  },
  test: ({organisation}) => (organisation.materials ?? []).length > 0,
  declare: {
    en: 'List them in `organisation.materials`.',
    de: 'Führen Sie sie unter `organisation.materials` auf.'
  },
  signs: []
}

export const dependingOnData: Condition = {
  when: {
    en: 'where a product, a service or a right depends on giving data',
    de: 'wo ein Produkt, eine Leistung oder ein Recht davon abhängt, dass Daten angegeben werden'
  },
  test: (policy) => {
    const known = byUs(policy, 'collect').flatMap(({practice}) => practice.provision ?? [])
    if (known.some(({required}) => required !== 'no')) return true
    return known.length === 0 ? 'unknown' : false
  },
  declare: {
    en: 'Declare whether data must be given: `provision` of the practices that collect.',
    de: 'Geben Sie an, ob Daten angegeben werden müssen: `provision` der Praktiken, die erheben.'
  },
  signs: ['collection.duty-to-provide']
}

/** The agent of processing has an encarregado; only small ones may do without. */
export const withEncarregado: Condition = {
  when: {
    en: 'to all but small processing agents, which may do without',
    de: 'für alle außer kleinen Verarbeitungsstellen, die darauf verzichten dürfen'
  },
  test: ({organisation}) =>
    organisation.dataProtectionOfficer === 'none'
      ? {
          because: {
            en: '`organisation.dataProtectionOfficer: none` declares that there is none, which only small processing agents may do (Resolution CD/ANPD 2/2022).',
            de: '`organisation.dataProtectionOfficer: none` gibt an, dass es keinen gibt; das dürfen nur kleine Verarbeitungsstellen (Resolution CD/ANPD 2/2022).'
          }
        }
      : true,
  declare: withOfficer.declare,
  signs: []
}

/** 11 CCR 7011(e)(3)(G) speaks of a business that processes signals in a frictionless manner. */
export const frictionlessSignals: Condition = {
  when: {
    en: 'where opt-out preference signals are processed in a frictionless manner',
    de: 'wo Widerspruchssignale reibungslos („frictionless“) verarbeitet werden'
  },
  test: (policy) => {
    const stated = policy.signals?.frictionless
    if (stated !== undefined) return stated
    return isSoldOrShared(policy) === false ? false : 'unknown'
  },
  declare: {
    en: 'Declare whether signals are processed in a frictionless manner: `signals.frictionless`.',
    de: 'Geben Sie an, ob Signale reibungslos verarbeitet werden: `signals.frictionless`.'
  },
  signs: []
}
