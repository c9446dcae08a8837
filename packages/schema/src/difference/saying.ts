import {changes, inEveryLanguage, type Language, type Localised} from '../languages/index.js'
import type {Comparison} from './compare.js'
import {placeName} from './field-names.js'
import {spoken} from './words.js'

/** What a changed fact means to the people whom it concerns. */
export interface Meaning {
  readonly sentence: Localised
  /**
   * Whether it matters to the people concerned: more data, purposes, recipients or countries, a longer
   * time, less protection or fewer rights, or somebody else who is responsible.
   */
  readonly material: boolean
}

/** Says what one kind of change means. */
export type Saying = (comparison: Comparison) => Meaning

/** Pieces of sentences for an entry that was added, removed or changed. */
export interface Words {
  readonly added: Localised
  readonly removed: Localised
}

/** An entry of a list: `New recipient: Parcel Post.` */
export function listed(words: Words, material: {readonly added: boolean; readonly removed: boolean}): Saying {
  return (comparison) => {
    const added = comparison.before === undefined
    const what = spoken(fieldOf(comparison), added ? comparison.after : comparison.before)
    const intro = added ? words.added : words.removed
    return {
      sentence: sentence((language) => `${intro[language]}: ${what[language]}${whose(comparison)[language]}`),
      material: added ? material.added : material.removed
    }
  }
}

/** A field with one value: `How long “Order records” are kept: 10 years instead of 6 years.` */
export function valued(what: Localised, material: (comparison: Comparison) => boolean): Saying {
  return (comparison) => {
    const {before, after} = comparison
    const was = spoken(fieldOf(comparison), before)
    const is = spoken(fieldOf(comparison), after)
    const intro = inEveryLanguage((language) => `${what[language]}${whose(comparison)[language]}`)
    const news: Localised =
      before === undefined ? is : after === undefined ? changes.gone(was) : changes.instead(is, was)
    return {
      sentence: sentence((language) => `${intro[language]}: ${news[language]}`),
      material: material(comparison)
    }
  }
}

/** End with a full stop, unless a quoted sentence brings its own. */
function sentence(make: (language: Language) => string): Localised {
  return inEveryLanguage((language) => {
    const said = make(language)
    return /[.!?][”“]/.test(said.slice(-2)) ? said : `${said}.`
  })
}

/** The last field of a path: `purposes` of `recipients[].purposes[]`. */
function fieldOf({at}: Comparison): string {
  return at.replaceAll('[]', '').split('.').at(-1) ?? at
}

/** Which entry it is about: ` (Parcel Post)`. The entry itself needs no such word. */
function whose({within, before, after}: Comparison): Localised {
  const entry = within[0]
  if (entry === undefined || entry === before || entry === after) return nobody
  const name = spoken('name', entry)
  return inEveryLanguage((language) => ` (${name[language]})`)
}

const nobody = inEveryLanguage(() => '')

/** `Telephone: +49 30 7654321 instead of +49 30 1234567.` */
export const asItStands: Saying = (comparison) => {
  const what = placeName(comparison.at)
  const said = comparison.at.endsWith('[]')
    ? listed({added: changes.added(what), removed: changes.removed(what)}, {added: false, removed: false})
    : valued(what, () => false)
  return said(comparison)
}
