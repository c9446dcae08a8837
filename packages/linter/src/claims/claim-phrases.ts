import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ReadingLanguage} from '../languages/knowledge.js'
import {indexPhrases, type PhraseIndex} from '../phrases/phrase-index.js'
import type {ClaimWords} from '../languages/claim-words.js'
import {englishClaimWords} from '../languages/en/claims/claim-words.js'

/** The wording of claims in a language, ready for the search. */
export interface ClaimPhrases {
  readonly actions: PhraseIndex<Action>
  readonly actors: PhraseIndex<Actor>
  readonly data: PhraseIndex<DataCategory>
  readonly purposes: PhraseIndex<Purpose>
  readonly recipients: PhraseIndex<RecipientKind>
  readonly exceptions: PhraseIndex<'exception'>
  readonly instructed: PhraseIndex<'instructed'>
  readonly noClaim: PhraseIndex<'no claim'>
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Words that can be the subject of an active verb: `we`, `have`. */
  readonly subjects: ReadonlySet<string>
}

/** The claims that can be read in a language; so far only English ones. */
export function claimPhrasesOf(language: ReadingLanguage): ClaimPhrases | undefined {
  if (language !== 'en') return undefined
  english ??= indexClaimWords(englishClaimWords)
  return english
}

let english: ClaimPhrases | undefined

function indexClaimWords(words: ClaimWords): ClaimPhrases {
  return {
    actions: index(words.actions),
    actors: index(words.actors),
    data: index(words.data),
    purposes: index(words.purposes),
    recipients: index(words.recipients),
    exceptions: indexPhrases(words.exceptions.map((phrase) => ['exception', phrase] as const)),
    instructed: indexPhrases(words.instructed.map((phrase) => ['instructed', phrase] as const)),
    noClaim: indexPhrases(words.noClaim.map((phrase) => ['no claim', phrase] as const)),
    negations: new Set(words.negations),
    modals: new Set(words.modals),
    auxiliaries: new Set(words.auxiliaries),
    subjects: new Set(['we', 'have', 'has', 'had', 'you', 'they'])
  }
}

function index<Id extends string>(
  phrases: Readonly<Partial<Record<Id, readonly string[]>>>
): PhraseIndex<Id> {
  const entries = Object.entries(phrases) as [Id, readonly string[]][]
  return indexPhrases(entries.flatMap(([id, list]) => list.map((phrase) => [id, phrase] as const)))
}
