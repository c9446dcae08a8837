import {nearest} from '@policy-gen/schema/problems'
import {anchorsOf} from '../document/anchors.js'
import {addressesOf} from '../document/links.js'
import {lostSectionsOf} from '../document/lost-sections.js'
import {writtenName} from '../document/written-address.js'
import type {PolicyDocument, Range} from '../document/document.js'
import {inAnyLanguage} from '../languages/basics.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import {inAllPlaces} from '../rule/places.js'
import type {Violation} from '../rule/rule.js'

const policyNoBrokenAnchor: PolicyRule<{also: readonly string[]}> = definePolicyRule<{
  also: readonly string[]
}>({
  id: 'policy-no-broken-anchor',
  summary: 'links and references to parts of the document that are not there',
  why: `\`[Your rights](#your-rights)\` is useless once the heading has changed. A policy that refers to its own parts has to
keep these references up to date, and those in words: “see the section ‘Cookies’ below” is reported where nothing else is called
that.

A target is reported once, with all the links to it. If you choose another one, all of them lead there.`,
  preset: 'recommended',
  options: {
    also: {type: 'strings', default: [], summary: 'Anchors on the page around the text.'}
  },
  *check(document, {also}) {
    for (const {name, start, end} of lostSectionsOf(document))
      yield {start, end, message: `No section “${name}” here — write it, or name the one that is meant`}
    const links = addressesOf(document).filter(({url}) => url.startsWith('#'))
    if (links.length === 0) return
    const anchors = anchorsOf(document)
    const others = new Set(also)
    const there = [...anchors, ...others].filter((anchor) => anchor !== '' && anchor !== 'top')
    const suggest = suggestions(there)
    const named = headingsNamed(there)
    const lost: (Range & {id: string})[] = []
    const meant = new Map<string, Meant>()
    for (const {url, start, end} of links) {
      const id = decoded(writtenName(url.slice(1)))
      if (anchors.has(id) || others.has(id)) continue
      const near = suggest(id)
      const suggestion = near && (named(wordsOfLink(document.source, start)) ?? near)
      if (suggestion === undefined) lost.push({id, start, end})
      else {
        const key = `${id} ${suggestion}`
        const known = meant.get(key)
        if (known) known.places.push({start, end})
        else meant.set(key, {id, suggestion, places: [{start, end}]})
      }
    }
    for (const target of meant.values()) yield* withSuggestion(target, document)
    yield* withoutTarget(lost, document)
  }
})

export default policyNoBrokenAnchor

/** A target that exists under another name, and the links to it. */
interface Meant {
  readonly id: string
  readonly suggestion: string
  readonly places: Range[]
}

/** One finding for all links to the same target. */
function* withSuggestion({id, suggestion, places}: Meant, {placeOf}: PolicyDocument): Iterable<Violation> {
  const [first, ...elsewhere] = places
  if (!first) return
  const {count, note} = inAllPlaces(places, placeOf)
  const {start, end} = first
  const message = `No heading or anchor “${id}”${count} — did you mean “#${suggestion}”?`
  yield {start, end, message, note, choices: [`#${suggestion}`], elsewhere}
}

/** One finding for all links without a target: mostly the anchors of a whole page were lost at once. */
function* withoutTarget(
  lost: readonly (Range & {id: string})[],
  {placeOf}: PolicyDocument
): Iterable<Violation> {
  const [first] = lost
  if (!first) return
  const names = [...new Set(lost.map(({id}) => `“${id}”`))]
  const listed = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ')
  const {count, note} = inAllPlaces(lost, placeOf)
  const {start, end} = first
  yield {start, end, message: `No heading or anchor ${listed}${count} — add it, or link elsewhere`, note}
}

/** `Cookies and more` of `[Cookies and more](#cookies)`, before its address. */
function wordsOfLink(source: string, start: number): string {
  return /\[([^[\]\n\r]+)\]\(<?$/.exec(source.slice(Math.max(0, start - longestText), start))?.[1] ?? ''
}

const longestText = 120

/** The heading that a link names word for word, with or without its number: `Section D: Cookies and more`. */
function headingsNamed(anchors: readonly string[]): (words: string) => string | undefined {
  let byWords: ReadonlyMap<string, string> | undefined
  return (words) => {
    const name = wordsOf(words)
    return name.length > 1 ? (byWords ??= anchorsByWords(anchors)).get(name.join(' ')) : undefined
  }
}

function anchorsByWords(anchors: readonly string[]): ReadonlyMap<string, string> {
  const byWords = new Map<string, string>()
  for (const anchor of anchors) {
    const name = wordsOf(anchor).join(' ')
    for (const words of [name, name.replace(counted(), '')])
      if (!byWords.has(words)) byWords.set(words, anchor)
  }
  return byWords
}

/** `section d`, `2` */
const counted = inAnyLanguage(
  (anyOf) => String.raw`^(?:${anyOf(({documents}) => documents.parts)} )?(?:[a-z]|\d+) `,
  'i'
)

/** Whether each word of a name is one of the anchor's, letter for letter or nearly: “user-content” isn't “your-consent”. */
function isMeantBy(id: string, anchor: string): boolean {
  const letters = folded(anchor).replace(/[^\p{L}\p{N}]/gu, '')
  const words = wordsOf(anchor)
  return wordsOf(id).every((word) => letters.includes(word) || nearest(word, words) !== undefined)
}

/** `yourRights` and `your_rights` have the same words. */
function wordsOf(id: string): string[] {
  return folded(id.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The nearest anchor to a missing name, up to a number of comparisons beyond which nobody would read the
 * results.
 */
function suggestions(anchors: readonly string[]): (id: string) => string | undefined {
  let left = mostComparisons
  const known = new Map<string, string | undefined>()
  return (id) => {
    // `#12` is the number of a section in some other text.
    if (!/\p{L}/u.test(id)) return undefined
    if (!known.has(id) && left > 0) {
      left -= anchors.length
      const anchor = nearest(id, anchors)
      known.set(id, anchor !== undefined && isMeantBy(id, anchor) ? anchor : undefined)
    }
    return known.get(id)
  }
}

const mostComparisons = 10_000

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
