import {
  consentTo,
  isOurselves,
  needsConsent,
  shareRegions,
  type Cookie,
  type Policy
} from '@policy-gen/schema'
import {capitalised, oneLine, optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {answersTo, countryOf, unlessEmpty, type View} from './view.js'

/** Cookies and similar technologies, one by one, and consent to them: Art. 5(3) of Directive 2002/58/EC. */
export const cookies: View = (policy, speech) => {
  const {cookies: declared, cookieConsent} = policy
  const listed = Array.isArray(declared) ? declared : []
  const rows = listed.map((cookie) => row(cookie, cookieConsent !== undefined, speech))
  const isRead = (cookie: Cookie): boolean | undefined => readByOthers(cookie, policy)
  const readers = new Set(listed.map(isRead))
  return unlessEmpty({
    none: declared === 'none',
    deeds: deeds(practicesAt('cookies', policy), policy, speech),
    rows,
    // Local storage isn't a cookie, but the same rules apply to it.
    othersToo: listed.some(({technology = 'cookie'}) => technology !== 'cookie'),
    byOthers: listed.some(({provider}) => !isOurselves(provider, policy)),
    readBySome: (readers.size > 1 && speech.list(listed.filter(isRead).map(({name}) => name))) || null,
    restIsOurs: !readers.has(undefined),
    readByAll: readers.size === 1 && readers.has(true),
    readByNone: readers.size === 1 && readers.has(false),
    withConsent: listed.some(({consent}) => consent !== undefined),
    byRegion: saidByRegion(listed, speech),
    necessary: listed.some((cookie) => !isByRegion(cookie) && !waits(cookie) && !needsConsent(cookie)),
    // German law has rules of its own for what is stored on a device.
    germany: countryOf(policy) === 'DE' && answersTo(policy, 'eprivacy'),
    consent:
      cookieConsent === undefined
        ? null
        : {
            ...whatWaits(listed, speech),
            how: oneLine(cookieConsent.how),
            refuse: optionalLine(cookieConsent.refuse),
            remembered:
              cookieConsent.remembered === undefined ? null : speech.period(cookieConsent.remembered),
            change: optionalLine(cookieConsent.change)
          }
  })
}

/**
 * Anybody who sets a cookie can read it: if the file doesn't say who can read one, its provider shows that
 * for a cookie of somebody else.
 */
function readByOthers({thirdPartyAccess, provider}: Cookie, policy: Policy): boolean | undefined {
  return thirdPartyAccess ?? (isOurselves(provider, policy) ? undefined : true)
}

/**
 * @param isAsked whether the policy says how people are asked: if so, cookies whose category requires consent wait for it, too
 */
function row(cookie: Cookie, isAsked: boolean, speech: Speech): object {
  const {name, technology = 'cookie', provider, policy = null, category, purpose, duration} = cookie
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
    category: capitalised(speech.term('cookieCategories', category)),
    purpose: oneLine(purpose),
    session: duration === 'session',
    untilDeleted: duration === 'until-deleted',
    period: duration === 'session' || duration === 'until-deleted' ? null : speech.period(duration),
    waits: !isByRegion(cookie) && waits(cookie) && (cookie.consent === true || isAsked),
    asksNobody: !isByRegion(cookie) && !waits(cookie),
    choices: isByRegion(cookie) ? choicesOf(cookie, speech).map(opened) : []
  }
}

/** Whether a cookie is set only after consent: as its entry says, or as its category requires. */
function waits(cookie: Cookie): boolean {
  return typeof cookie.consent === 'boolean' ? cookie.consent : needsConsent(cookie)
}

function isByRegion({consent}: Cookie): boolean {
  return Array.isArray(consent)
}

/** The choice that people have about cookies in some regions, for a cell or a sentence. */
interface Choice {
  /** `in France`, `elsewhere` */
  readonly where: string
  readonly optIn: boolean
  readonly optOut: boolean
  readonly none: boolean
}

/** Region by region, including regions that only other cookies name; what applies elsewhere comes last. */
function choicesOf(cookie: Cookie, {wording, regions}: Speech, others: readonly Cookie[] = []): Choice[] {
  const said = consentTo(cookie)
  const rest = said.length === 1 ? wording.everywhere : wording.elsewhere
  const named = said.flatMap(({where = []}) => where)
  const unsaid = said.length === 1 ? [] : others.flatMap((other) => consentTo(other))
  return [...said.filter(({where}) => where !== undefined), ...said.filter(({where}) => where === undefined)]
    .flatMap((entry) =>
      entry.where === undefined
        ? [
            ...unsaid
              .filter(({where}) => where !== undefined && !shareRegions(where, named))
              .map(({where}) => ({...entry, where})),
            entry
          ]
        : [entry]
    )
    .map(({choice, where}) => ({
      where: where === undefined ? rest : regions(where),
      optIn: choice === 'opt-in',
      optOut: choice === 'opt-out',
      none: choice === 'none'
    }))
}

/** A cell begins with a capital letter. */
function opened(choice: Choice, place: number): Choice {
  return place === 0 ? {...choice, where: capitalised(choice.where)} : choice
}

/** The same as sentences, with cookies grouped if the same is true of them. */
function saidByRegion(cookies: readonly Cookie[], speech: Speech): (Choice & {readonly names: string})[] {
  const together = new Map<string, {choice: Choice; names: string[]}>()
  const all = cookies.filter(isByRegion)
  for (const cookie of all) {
    for (const choice of choicesOf(cookie, speech, all)) {
      const key = JSON.stringify(choice)
      const {names} = together.get(key) ?? {names: []}
      together.set(key, {choice, names: [...new Set([...names, cookie.name])]})
    }
  }
  const isLast = ({choice: {where}}: {readonly choice: Choice}): number =>
    Number(where === speech.wording.elsewhere)
  return [...together.values()]
    .sort((one, other) => isLast(one) - isLast(other))
    .map(({choice, names}) => ({
      ...choice,
      where: capitalised(choice.where),
      names: speech.list(names)
    }))
}

/** The categories that wait for consent, if all cookies that need it do; otherwise the cookies by name. */
function whatWaits(
  cookies: readonly Cookie[],
  speech: Speech
): {readonly categories: string | null; readonly names: string | null} {
  const waiting = cookies.filter((cookie) => !isByRegion(cookie) && waits(cookie))
  const isEasy = cookies.every((cookie) => !isByRegion(cookie) && waits(cookie) === needsConsent(cookie))
  return {
    categories:
      (isEasy && speech.list(waiting.map(({category}) => speech.term('cookieCategories', category)))) || null,
    names: (!isEasy && speech.list(waiting.map(({name}) => name))) || null
  }
}
