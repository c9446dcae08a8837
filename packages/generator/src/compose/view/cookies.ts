import {cookieCategories, type Cookie} from '@policy-gen/schema'
import {capitalised, oneLine, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {stating} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Cookies and similar technologies, one by one, and consent to them: Art. 5(3) of Directive 2002/58/EC. */
export const cookies: View = (policy, speech) => {
  const {cookies: declared, cookieConsent} = policy
  const listed = Array.isArray(declared) ? declared : []
  const rows = listed.map((cookie) => row(cookie, speech))
  return unlessEmpty({
    none: declared === 'none',
    deeds: deeds(stating(policy, ['store-on-device']), policy, speech),
    rows,
    withAccess: rows.length > 0 && listed.some(({thirdPartyAccess}) => thirdPartyAccess !== undefined),
    notReadByOthers: rows.length > 0 && listed.every(({thirdPartyAccess}) => thirdPartyAccess === false),
    readByOthers: listed.some(({thirdPartyAccess}) => thirdPartyAccess === true),
    necessary: listed.some(({category}) => !cookieCategories[category].needsConsent),
    consent:
      cookieConsent === undefined
        ? null
        : {
            categories: optionalCategories(listed, speech) || null,
            how: oneLine(cookieConsent.how),
            change: optionalLine(cookieConsent.change)
          }
  })
}

function row(cookie: Cookie, speech: Speech): object {
  const {
    name,
    technology = 'cookie',
    provider,
    policy = null,
    category,
    purpose,
    duration,
    thirdPartyAccess
  } = cookie
  return {
    name,
    technology: {
      localStorage: technology === 'local-storage',
      sessionStorage: technology === 'session-storage',
      pixel: technology === 'pixel',
      deviceIdentifier: technology === 'device-identifier',
      cache: technology === 'cache'
    },
    provider,
    policy,
    category: capitalised(speech.term(cookieCategories, category)),
    purpose: oneLine(purpose),
    session: duration === 'session',
    untilDeleted: duration === 'until-deleted',
    period: duration === 'session' || duration === 'until-deleted' ? null : speech.period(duration),
    readByOthers: thirdPartyAccess === true,
    readByUsOnly: thirdPartyAccess === false
  }
}

function optionalCategories(cookies: readonly Cookie[], speech: Speech): string {
  return speech.list(
    cookies
      .filter(({category}) => cookieCategories[category].needsConsent)
      .map(({category}) => speech.term(cookieCategories, category))
  )
}
