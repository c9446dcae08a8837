import {changes, inEveryLanguage, type Localised} from '../languages/index.js'

/** What people call the fields whose changes have no sentence of their own. */
export const fieldNames: Readonly<Record<string, Localised>> = changes.fields

/**
 * What fields with a sentence of their own are called in it, or what it says when an entry is added or
 * removed.
 */
const places: Readonly<Record<string, Localised | Readonly<Record<'added' | 'removed', Localised>>>> =
  changes.places

/** What a field is a part of, if its own name doesn't show that; the longest match counts. */
const holders: readonly (readonly [string, Localised])[] = Object.entries(changes.holders)

/** What people call the place of a change: `E-mail address (requests)` for `rights.requests.email`. */
export function placeName(at: string): Localised {
  const own = fieldNames[at] ?? places[at]
  if (own && 'en' in own) return own
  const field = at.replaceAll('[]', '').split('.').at(-1) ?? at
  const name = fieldNames[field] ?? inEveryLanguage(() => field)
  const [, holder] = holders.find(([prefix]) => at.startsWith(prefix)) ?? []
  return holder === undefined
    ? name
    : inEveryLanguage((language) => `${name[language]} (${holder[language]})`)
}
