import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {Matches, PhraseList, PhraseMatch} from '../phrases/phrase-book.js'

/** All that was found in a sentence, in the order of the text. Places count in the sentence. */
export interface ClaimTerms {
  readonly actions: readonly PhraseMatch<Action>[]
  readonly actors: readonly PhraseMatch<Actor>[]
  readonly data: readonly PhraseMatch<DataCategory>[]
  readonly purposes: readonly PhraseMatch<Purpose>[]
  readonly recipients: readonly PhraseMatch<RecipientKind>[]
  readonly exceptions: readonly PhraseMatch<'exception'>[]
  readonly noClaim: readonly PhraseMatch<'no claim'>[]
}

/** Takes the terms of a stretch of words out of those of a document. */
export interface DocumentTerms {
  /** Does any verb begin between two places? */
  hasAction(from: number, to: number): boolean
  hasData(from: number, to: number): boolean
  between(from: number, to: number): ClaimTerms
}

/** The vocabulary terms of a document. */
export function documentTermsOf(matches: Matches, lists: ClaimLists): DocumentTerms {
  const actions = finderOf(matches, lists.actions)
  const actors = finderOf(matches, lists.actors)
  const data = finderOf(matches, lists.data)
  const purposes = finderOf(matches, lists.purposes)
  const recipients = finderOf(matches, lists.recipients)
  const exceptions = finderOf(matches, lists.exceptions)
  const noClaim = finderOf(matches, lists.noClaim)
  return {
    hasAction: actions.isAny,
    hasData: data.isAny,
    between: (from, to) => ({
      actions: longest(actions.between(from, to)),
      actors: longest(actors.between(from, to)),
      data: longest(data.between(from, to)),
      purposes: longest(purposes.between(from, to)),
      recipients: longest(recipients.between(from, to)),
      exceptions: longest(exceptions.between(from, to)),
      noClaim: noClaim.between(from, to)
    })
  }
}

interface Finder<Name> {
  readonly isAny: (from: number, to: number) => boolean
  readonly between: (from: number, to: number) => PhraseMatch<Name>[]
}

function finderOf<Name>(matches: Matches, list: PhraseList<Name>): Finder<Name> {
  const all = matches.of(list)
  const firstFrom = (place: number): number => {
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.first ?? place) < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    isAny: (from, to) => (all[firstFrom(from)]?.first ?? to) < to,
    between(from, to) {
      const found: PhraseMatch<Name>[] = []
      let next = firstFrom(from)
      for (let match = all[next]; match && match.first < to; match = all[++next]) {
        const {name, first, last} = match
        if (last < to) found.push({name, first: first - from, last: last - from})
      }
      return found
    }
  }
}

/** Of matches that overlap only the longest: `advertising partners` is no mere `partners`. */
function longest<Name>(matches: readonly PhraseMatch<Name>[]): readonly PhraseMatch<Name>[] {
  if (matches.length < 2) return matches
  const taken = new Set<number>()
  const kept: PhraseMatch<Name>[] = []
  for (const match of matches.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const places = Array.from({length: match.last - match.first + 1}, (_, place) => match.first + place)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}
