import {inAnyLanguage} from '../languages/basics.js'
import {bisect} from '../text/bisect.js'
import {matchesIn} from '../text/matches.js'
import type {PolicyDocument, Range} from './document.js'

/** A section that a text refers to by a name with which none of its lines begins. */
export interface LostSection extends Range {
  readonly name: string
}

/**
 * Finds the names of sections of the same document that it doesn't have: `see the section “Cookies” below`. Sections of
 * something else, such as an app's settings, aren't looked for.
 */
export function lostSectionsOf({prose, source}: PolicyDocument): readonly LostSection[] {
  const found = isAnyNearby().test(prose) ? matchesIn(prose, reference()) : []
  if (found.length === 0) return []
  const isThere = beginningsOf(source.split(/[\r\n|]|<br ?\/?>/).map((line) => `${tellingWords(line)} `))
  return found.flatMap(({index, 0: words, groups}) => {
    const name = groups?.name?.trim() ?? ''
    const start = index + words.indexOf(name, words.search(/["“„«]/))
    return isThere(`${tellingWords(name)} `) ? [] : [{name, start, end: start + name.length}]
  })
}

/** Tells whether any line begins with some words. In order, the first line that isn't before them is the one that may. */
function beginningsOf(lines: readonly string[]): (words: string) => boolean {
  const sorted = lines.toSorted()
  return (words) => {
    const first = bisect(sorted.length, (index) => (sorted[index] ?? '') >= words)
    return sorted[first]?.startsWith(words) === true
  }
}

/** `what data collect` of `### Section 2: What data do we collect?` */
function tellingWords(text: string): string {
  const words = text
    .replace(counted(), '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const telling = words?.filter((word) => word.length > 3) ?? []
  return (telling.length > 0 ? telling : (words ?? [])).join(' ')
}

/** `### **Section 2`, `Section D` */
const counted = inAnyLanguage(
  (anyOf) => String.raw`^[^\p{L}\p{N}]*${anyOf(({documents}) => documents.parts)}\s(?:\d+|\p{L}(?!\p{L}))`,
  'iu'
)

/** `” below`: few texts have one, and it is quicker to find than what is before it. */
const isAnyNearby = inAnyLanguage(
  (anyOf) => String.raw`["“”»][*_]{0,4}\s{1,4}${anyOf(({documents}) => documents.nearby)}`,
  'iu'
)

/** `section titled “Cookies” below`, `rubrique « Cookies » ci-dessus` */
const reference = inAnyLanguage(
  (anyOf) =>
    String.raw`(?<!\p{L})${anyOf(({documents}) => documents.parts)}\s(?:\p{L}{1,20},?\s){0,3}[*_\s]{0,4}["“„«](?<name>[^"“”„«»\n[\]]{3,90})["“”»][*_]{0,4}\s{1,4}${anyOf(({documents}) => documents.nearby)}(?!\p{L})`,
  'giu'
)
