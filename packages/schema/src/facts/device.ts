import type {Cookie, Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {cookieCategories} from '../vocabulary/cookie-categories.js'
import {lettersOf} from './letters-of.js'
import {practicesOf, type StatedPractice} from './practices.js'

/** The entries of `cookies`. */
export function listedCookies({cookies}: Policy): {readonly path: Path; readonly cookie: Cookie}[] {
  const list = cookies === undefined || cookies === 'none' ? [] : cookies
  return list.map((cookie, index) => ({path: ['cookies', index], cookie}))
}

/** Whether a cookie waits for consent: Art. 5(3) of Directive 2002/58/EC. */
export function needsConsent({category}: Cookie): boolean {
  return cookieCategories[category].needsConsent
}

/** What is stored or read on devices, by anyone but the readers themselves. */
export function storedOnDevice(policy: Policy): StatedPractice[] {
  return practicesOf(policy, {actions: ['store-on-device'], modality: ['does', 'may']}).filter(
    ({practice}) => practice.who !== 'user'
  )
}

/**
 * Whether a name is that of the organisation itself, a part of that name, or its site: `Acme` for Acme Ltd,
 * `acme.example`. A name without letters, such as `—`, names nobody.
 */
export function isOurselves(name: string, {organisation}: Policy): boolean {
  const {name: known, legalName = '', site = ''} = organisation
  const asked = lettersOf(name)
  if (asked === '') return false
  return [known, legalName, site]
    .map(lettersOf)
    .some((own) => own !== '' && (own.includes(asked) || asked.includes(own)))
}
