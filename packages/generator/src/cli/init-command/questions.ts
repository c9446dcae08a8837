import {
  concerns,
  everyRegime,
  languageOrEnglish,
  languages,
  regimes,
  type Language,
  type Regime,
  type Region
} from '@policy-gen/schema'
import type {Answers} from '../../init/answers.js'
import {
  country,
  email,
  language,
  line,
  regimes as namedRegimes,
  roles,
  services,
  site,
  type Checked
} from '../../init/checks.js'
import {regions} from '../../init/regions.js'

/** Answers as they were typed, by question. */
export type Typed = Readonly<Record<string, string>>

/** Somebody who answers questions; no answer means that they left (Ctrl+C, the end of the input). */
export interface Conversation {
  readonly ask: (words: string) => Promise<string | undefined>
  readonly say: (words: string) => void
  /** Called with all answers after each one, to keep them whatever happens next. */
  readonly keep?: (typed: Typed) => Promise<void>
}

/** The dialogue ended before the last question. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly typed: Typed

  constructor(typed: Typed) {
    super('Stopped.')
    this.typed = typed
  }
}

/** One question: the option for it, its words, which answers are right, and the most likely one. */
interface Question {
  readonly name: string
  readonly words: string
  readonly check: (text: string) => Checked<unknown>
  readonly guess?: (typed: Typed) => string | undefined
}

/** Every question of `init`, in order. The names are those of its options. */
export const questions: readonly Question[] = [
  {name: 'name', words: 'Name of the organisation, as the public knows it', check: line},
  {name: 'legal-name', words: 'Legal name, with the legal form', check: line, guess: ({name}) => name},
  {name: 'email', words: 'E-mail address for questions about privacy', check: email},
  {name: 'site', words: 'Address of the site', check: site, guess: siteOf},
  {name: 'street', words: 'Street and number', check: line},
  {name: 'postal-code', words: 'Postal code', check: line},
  {name: 'city', words: 'City', check: line},
  {name: 'country', words: 'Country', check: country},
  {
    name: 'role',
    words:
      'Its role: controller (decides what data is for), processor (works for those who decide), both, or joint (decides with others)',
    check: roles
  },
  {
    name: 'where',
    words: 'Where the people concerned are, such as EU, UK, US-CA, or everywhere',
    check: regions
  },
  {
    name: 'language',
    words: `Language of the policy (${languages.join(', ')})`,
    check: language,
    guess: languageOf
  },
  {name: 'regime', words: 'Laws that it answers to', check: namedRegimes, guess: regimesOf},
  {name: 'service', words: 'Services that receive data, such as stripe, mailchimp', check: services}
]

/**
 * Asks the questions without an answer. An empty answer accepts the one in brackets, or leaves a `TODO`;
 * after a wrong answer, the question is explained and asked again.
 *
 * @throws {Stopped} with the answers so far
 */
export async function ask(
  {ask, say, keep}: Conversation,
  given: Typed,
  remembered: Typed,
  skip: readonly string[] = []
): Promise<Typed> {
  const typed: Record<string, string> = {...given}
  for (const {name, words, check, guess} of questions) {
    if (name in given || skip.includes(name)) continue
    const offer = remembered[name] ?? guess?.(typed)
    for (;;) {
      const answer = await ask(`${words}${offer === undefined ? '' : ` [${offer}]`}: `)
      if (answer === undefined) throw new Stopped(typed)
      const text = answer.trim() === '' ? offer : answer.trim()
      if (text === undefined) break
      const checked = check(text)
      if ('value' in checked) {
        typed[name] = text
        await keep?.({...typed})
        if (typeof checked.value === 'string' && checked.value !== text) say(`  → ${checked.value}`)
        break
      }
      say(`  ${checked.fault}`)
    }
  }
  return typed
}

/** What is wrong with the typed answers, by question. */
export function faultsIn(typed: Typed): readonly {readonly name: string; readonly fault: string}[] {
  return questions.flatMap(({name, check}) => {
    const text = typed[name]
    const checked = text === undefined ? undefined : check(text)
    return checked && 'fault' in checked ? [{name, fault: checked.fault}] : []
  })
}

/** Typed answers in their proper form. Those that are missing or wrong become a `TODO`. */
export function answersFrom(typed: Typed, today: string): Answers {
  const value = <Value>(name: string, check: (text: string) => Checked<Value>): Value | undefined => {
    const text = typed[name]
    const checked = text === undefined ? undefined : check(text)
    return checked && 'value' in checked ? checked.value : undefined
  }
  const known = {
    name: value('name', line),
    legalName: value('legal-name', line),
    email: value('email', email),
    site: value('site', site),
    street: value('street', line),
    postalCode: value('postal-code', line),
    city: value('city', line),
    country: value('country', country),
    roles: value('role', roles),
    where: value('where', regions),
    regimes: value('regime', namedRegimes),
    services: value('service', services)
  }
  return {...withoutUndefined(known), language: value('language', language) ?? languageOf(typed), today}
}

type Known<Value> = {readonly [Key in keyof Value]?: NonNullable<Value[Key]>}

function withoutUndefined<Value extends object>(value: Value): Known<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Known<Value>
}

function siteOf({email: address = ''}: Typed): string | undefined {
  const [, domain] = address.split('@')
  return domain === undefined || shared.test(domain) ? undefined : `https://${domain}`
}

/** Mail providers, whose addresses say nothing about the site. */
const shared =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|posteo|proton|protonmail|mailbox)\./i

/** The language that most people of the country speak, if it is supported. */
function languageOf(typed: Typed): Language {
  const code = codeOf(typed)
  return languageOrEnglish(code && new Intl.Locale(`und-${code}`).maximize().language)
}

/** The laws that most likely apply to an organisation there, and to the people whom it named. */
function regimesOf(typed: Typed): string | undefined {
  const country = codeOf(typed)
  const where = regionsOf(typed)
  const usual = where.length > 0 ? lawsFor(where, country) : country === undefined ? [] : lawsOf(country)
  return usual.length > 0 ? usual.join(', ') : undefined
}

function codeOf({country: text}: Typed): string | undefined {
  const checked = text === undefined ? undefined : country(text)
  return checked && 'value' in checked ? checked.value : undefined
}

function regionsOf({where: text}: Typed): readonly Region[] {
  const checked = text === undefined ? undefined : regions(text)
  return checked && 'value' in checked ? checked.value : []
}

/** The laws that organisations of a country are usually subject to. */
function lawsOf(code: string): readonly Regime[] {
  return everyRegime.filter((regime) => regimes[regime].countries?.includes(code))
}

/**
 * The laws that usually protect the people of some regions, and those that apply to a country's organisations
 * wherever the people are.
 */
function lawsFor(where: readonly Region[], country: string | undefined): readonly Regime[] {
  const organisation = {name: '', ...(country !== undefined && {address: {city: '', country}})}
  return everyRegime.filter(
    (regime) => regimes[regime].countries !== undefined && concerns(regime, where, {organisation})
  )
}
