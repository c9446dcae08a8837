import * as z from 'zod'
import type {TextForm} from '../fillers/filler.js'

/** What a text is for, which decides which words count as filler. */
export const textForms = z.registry<{form: TextForm}>()

/** Text on a single line: names, headings, short answers. */
export const line = z
  .string()
  .trim()
  .min(1, 'Write something here, or leave the field out.')
  .regex(/^[^\n\r]*$/, 'Keep this on one line.')
  .register(textForms, {form: 'line'})

/** Text that may run over several lines: an explanation in whole sentences. */
export const prose = z
  .string()
  .trim()
  .min(1, 'Write something here, or leave the field out.')
  .register(textForms, {form: 'sentence'})

/** Markdown that is kept to the byte: trailing spaces and blank lines are part of it. */
export const markdown = z.string()

/** A calendar date that exists: `2025-02-29` doesn't. */
export const date = z.iso.date('Write a real date as year-month-day, such as 2026-01-31.')

export const email = z.email('Write an e-mail address, such as privacy@atlas.example.')

/** `z.url()` accepts `javascript:` addresses; a policy links to the web and nothing else. */
export const webAddress = z
  .httpUrl('Write a whole web address that begins with https://.')
  .refine(hasNoCredentials, 'This address holds a user name or a password — write it without them.')

/** `https://user:secret@atlas.example` would publish the secret; `https://bank.example@evil.example` misleads. */
function hasNoCredentials(address: string): boolean {
  return !/^[a-z]+:\/\/[^/?#]*@/i.test(address)
}

export const phone = z
  .string()
  .regex(/^\+?[\d ()./-]{5,}$/, 'Write a telephone number with its country code, such as +49 30 1234567.')
  .register(textForms, {form: 'telephone'})

/** Texts that are codes of a list too long to write here. */
export const codes = z.registry<{of: 'country'}>()

/** A country by its two letters (ISO 3166-1 alpha-2). */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Write the country as two capital letters, such as DE.')
  .refine(isCountry, 'No country has this code.')
  .register(codes, {of: 'country'})

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return true // The form is reported already.
  countries ??= new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
  return countries.of(code) !== undefined
}

let countries: Intl.DisplayNames | undefined

/** A language by its BCP 47 tag. */
export const languageTag = z.string().refine(isLanguageTag, 'Write a language tag, such as en, de or pt-BR.')

function isLanguageTag(tag: string): boolean {
  if (common.test(tag)) return true
  try {
    languageNames ??= new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
    // `english` has the form of a tag too, but isn't the tag of any language.
    return languageNames.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}

let languageNames: Intl.DisplayNames | undefined

/** Covers most policies: the table of all languages takes long to load. */
const common = /^(?:de|en|es|fr|it|nl|pt)(?:-[A-Z]{2})?$/

/** A length of time as people write it. */
export const period = z
  .string()
  .regex(
    /^[1-9]\d* (?:minute|hour|day|week|month|year)s?$/,
    'Write a number and a unit, such as “30 days” or “1 year”.'
  )

/** An id that other parts of the policy refer to. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, such as order-records.')
