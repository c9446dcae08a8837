import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {PhraseMatch} from '../phrases/phrase-index.js'
import type {Word} from '../text/words.js'
import type {ClaimPhrases} from './claim-phrases.js'

/** All that was found in a passage, in the order of the text. */
export interface ClaimTerms {
  readonly actions: readonly PhraseMatch<Action>[]
  readonly actors: readonly PhraseMatch<Actor>[]
  readonly data: readonly PhraseMatch<DataCategory>[]
  readonly purposes: readonly PhraseMatch<Purpose>[]
  readonly recipients: readonly PhraseMatch<RecipientKind>[]
  readonly exceptions: readonly PhraseMatch<'exception'>[]
  readonly noClaim: readonly PhraseMatch<'no claim'>[]
}

/** Finds the vocabulary terms in the words of a passage. */
export function claimTermsOf(words: readonly Word[], phrases: ClaimPhrases): ClaimTerms {
  return {
    actions: longest(phrases.actions.find(words)),
    actors: longest(phrases.actors.find(words)),
    data: longest(phrases.data.find(words)),
    purposes: longest(phrases.purposes.find(words)),
    recipients: longest(phrases.recipients.find(words)),
    exceptions: longest(phrases.exceptions.find(words)),
    noClaim: phrases.noClaim.find(words)
  }
}

/** Of matches that overlap only the longest: `advertising partners` is no mere `partners`. */
function longest<Name>(matches: readonly PhraseMatch<Name>[]): PhraseMatch<Name>[] {
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
