import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ClaimLists} from '../languages/claim-lists.js'
import type {Matches, PhraseMatch} from '../phrases/phrase-book.js'
import type {Words} from '../text/words.js'
import type {Span} from './word-span.js'

/** Everything that was found in a sentence, in the order of the text. Places count within the sentence. */
export interface ClaimTerms {
  readonly actions: readonly PhraseMatch<Action>[]
  readonly actors: readonly PhraseMatch<Actor>[]
  readonly data: readonly PhraseMatch<DataCategory>[]
  readonly purposes: readonly PhraseMatch<Purpose>[]
  readonly recipients: readonly PhraseMatch<RecipientKind>[]
  readonly exceptions: readonly PhraseMatch<'exception'>[]
  readonly noClaim: readonly PhraseMatch<'no claim'>[]
  /** The organisation by its own name; each is one of the actors, too. */
  readonly selves: readonly Span[]
}

/** Selects the terms of a range of words from those of a document. */
export interface DocumentTerms {
  /** Whether any verb begins between two places. */
  hasAction(from: number, to: number): boolean
  hasData(from: number, to: number): boolean
  between(from: number, to: number): ClaimTerms
}

/**
 * The vocabulary terms of a document, or of its first words; the organisation's own names count as terms for
 * it.
 */
export function documentTermsOf(
  matches: Matches,
  lists: ClaimLists,
  words: Words,
  names: readonly (readonly string[])[],
  count: number = words.count
): DocumentTerms {
  const actions = finderOf(matches.of(lists.actions))
  const named = namedIn(words, names, count)
  const selves = finderOf(named)
  const actors = finderOf(merged(matches.of(lists.actors), named))
  const data = finderOf(matches.of(lists.data))
  const purposes = finderOf(matches.of(lists.purposes))
  const recipients = finderOf(matches.of(lists.recipients))
  const exceptions = finderOf(matches.of(lists.exceptions))
  const noClaim = finderOf(matches.of(lists.noClaim))
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
      noClaim: noClaim.between(from, to),
      selves: selves.between(from, to)
    })
  }
}

interface Finder<Name> {
  readonly isAny: (from: number, to: number) => boolean
  readonly between: (from: number, to: number) => PhraseMatch<Name>[]
}

/** In `Atlas collects your name`, Atlas is the actor, if the policy is its own. */
function namedIn(words: Words, names: readonly (readonly string[])[], count: number): PhraseMatch<Actor>[] {
  const found: PhraseMatch<Actor>[] = []
  if (names.length === 0) return found
  for (let first = 0; first < count; first++) {
    const text = words.textAt(first)
    const name = names.find(
      (name) => name[0] === text && name.every((word, at) => words.textAt(first + at) === word)
    )
    if (name) found.push({name: 'organisation', first, last: first + name.length - 1})
  }
  return found
}

/** Both, in the order of the text. */
function merged<Name>(
  one: readonly PhraseMatch<Name>[],
  other: readonly PhraseMatch<Name>[]
): readonly PhraseMatch<Name>[] {
  return other.length === 0 ? one : [...one, ...other].sort((a, b) => a.first - b.first)
}

function finderOf<Name>(all: readonly PhraseMatch<Name>[]): Finder<Name> {
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

/** Of overlapping matches, only the longest: `advertising partners`, not just `partners`. */
function longest<Name>(matches: readonly PhraseMatch<Name>[]): readonly PhraseMatch<Name>[] {
  if (!matches.some(({first}, at) => first <= (matches[at - 1]?.last ?? -1))) return matches
  const taken = new Set<number>()
  const kept: PhraseMatch<Name>[] = []
  for (const match of matches.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    // None of those taken is shorter, so one that overlaps this contains its first or its last word.
    if (taken.has(match.first) || taken.has(match.last)) continue
    for (let place = match.first; place <= match.last; place++) taken.add(place)
    kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}
