import {
  languageOfTag,
  languages,
  policySchema,
  regimes as knownRegimes,
  services as knownServices,
  unknownName,
  type Language,
  type Regime,
  type ServiceId
} from '@policy-gen/schema'
import type {Role} from './answers.js'

/** A usable answer, or what is wrong with it. */
export type Checked<Value> = {readonly value: Value} | {readonly fault: string}

/** A name, a street: anything on one line. */
export function line(text: string): Checked<string> {
  const value = text.trim()
  if (value === '') return {fault: 'Write something here.'}
  return /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(value)
    ? {fault: 'Keep this on one line.'}
    : {value}
}

export function email(text: string): Checked<string> {
  const value = text.trim().replace(/^mailto:/i, '')
  const {success} = policySchema.shape.organisation.shape.contact.safeParse({email: value})
  return success && value !== ''
    ? {value}
    : {fault: 'Write an e-mail address, such as privacy@atlas.example.'}
}

/**
 * The address of a site. Most people write it without its beginning.
 *
 * @example site('rivet.example') // {value: 'https://rivet.example'}
 */
export function site(text: string): Checked<string> {
  const typed = text.trim().replace(/^\/\//, '')
  const value = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`
  const {success} = policySchema.shape.organisation.shape.site.safeParse(value)
  return success ? {value} : {fault: 'Write a web address, such as https://atlas.example.'}
}

/**
 * A country by its code or its name.
 *
 * @example country('uk') // {value: 'GB'}
 * @example country('Deutschland') // {value: 'DE'}
 */
export function country(text: string): Checked<string> {
  const typed = text.trim()
  const code = typed.toUpperCase()
  const known = countries()
  if (known.has(code)) return {value: code}
  if (code === 'UK') return {value: 'GB'}
  const wanted = typed.toLowerCase()
  for (const [code, names] of known)
    if (names.some((name) => name.toLowerCase() === wanted)) return {value: code}
  return {
    fault: unknownName('country', typed, [...known.values()].flat(), {
      otherwise: 'write its two letters, such as `DE`.'
    }).message
  }
}

/** A language of the templates, by its tag or its name. */
export function language(text: string): Checked<Language> {
  const typed = text.trim().toLowerCase()
  const known = /^[a-z]{2}(?:-[a-z]+)?$/.test(typed) ? languageOfTag(typed) : languageNamed(typed)
  return known === undefined
    ? {fault: unknownName('language', text.trim(), languages).message}
    : {value: known}
}

/** A language by its name in any supported language: `German`, `deutsch`. */
function languageNamed(name: string): Language | undefined {
  return languages.find((language) =>
    languages.some(
      (speaker) => new Intl.DisplayNames(speaker, {type: 'language'}).of(language)?.toLowerCase() === name
    )
  )
}

/**
 * The roles of an organisation towards the people whose data it uses.
 *
 * @example roles('both') // {value: ['controller', 'processor']}
 */
export function roles(text: string): Checked<readonly Role[]> {
  const named = idsIn(text, 'role', rolesByWord)
  return 'fault' in named ? named : {value: [...new Set(named.value.flatMap((word) => rolesByWord[word]))]}
}

const rolesByWord = {
  controller: ['controller'],
  processor: ['processor'],
  both: ['controller', 'processor'],
  joint: ['joint']
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** The laws that a policy answers to: `gdpr, ccpa`. */
export function regimes(text: string): Checked<readonly Regime[]> {
  return idsIn(text, 'regime', knownRegimes)
}

/** The services that receive data: `stripe, mailchimp`. */
export function services(text: string): Checked<readonly ServiceId[]> {
  return idsIn(text, 'service', knownServices)
}

function idsIn<Id extends string>(
  text: string,
  kind: string,
  list: Readonly<Record<Id, unknown>>
): Checked<readonly Id[]> {
  const names = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
  const isKnown = (name: string): name is Id => Object.hasOwn(list, name)
  const wrong = names.find((name) => !isKnown(name))
  if (wrong !== undefined) return {fault: unknownName(kind, wrong, Object.keys(list)).message}
  return names.length === 0 ? {fault: 'Name at least one.'} : {value: [...new Set(names.filter(isKnown))]}
}

/** Every country with its names. */
function countries(): ReadonlyMap<string, readonly string[]> {
  if (all) return all
  const names = languages.map(
    (language) => new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
  )
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  all = new Map(
    codes.flatMap((code): [string, string[]][] => {
      const own = names.flatMap((list) => list.of(code) ?? [])
      // Old codes, such as UK and DD, have the name of the country that is there now.
      const {success} = policySchema.shape.organisation.shape.address.safeParse({city: 'x', country: code})
      return own.length > 0 && success && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
        ? [[code, own]]
        : []
    })
  )
  return all
}

let all: ReadonlyMap<string, readonly string[]> | undefined
