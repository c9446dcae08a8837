import type {Action, Actor, DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import {PhraseBook, type PhraseList} from '../phrases/phrase-book.js'
import {knowledgeAtHand, type ReadingLanguage} from './loading.js'
import type {ClaimWords} from './claim-words.js'
import type {LanguageKnowledge} from './cues.js'
import type {ScopeWords} from './scope-words.js'

/** The wording of claims in a language, ready for the search. */
export interface ClaimLists {
  /** All phrases of the lists below. */
  readonly book: PhraseBook
  readonly actions: PhraseList<Action>
  readonly actors: PhraseList<Actor>
  readonly data: PhraseList<DataCategory>
  readonly purposes: PhraseList<Purpose>
  readonly recipients: PhraseList<RecipientKind>
  readonly exceptions: PhraseList<'exception'>
  readonly noClaim: PhraseList<'no claim'>
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Words that can be the subject of an active verb: `we`, `have`. */
  readonly subjects: ReadonlySet<string>
  readonly contrasts: ReadonlySet<string>
  readonly freeOrder: ClaimWords['freeOrder']
  readonly scope: ScopeWords
}

/**
 * The wording of claims in a language. Few readings ask for it, so that its phrases are neither
 * compiled with the others nor looked for with them.
 */
export function claimListsOf(language: ReadingLanguage): ClaimLists {
  const known = compiled.get(language) ?? compile(knowledgeAtHand(language))
  compiled.set(language, known)
  return known
}

const compiled = new Map<ReadingLanguage, ClaimLists>()

function compile({claims: words, frequentWords}: LanguageKnowledge): ClaimLists {
  const book = new PhraseBook(frequentWords)
  return {
    book,
    actions: add(words.actions, book),
    actors: add(words.actors, book),
    data: add(words.data, book),
    purposes: add(words.purposes, book),
    recipients: add(words.recipients, book),
    exceptions: book.add(words.exceptions.map((phrase) => ['exception', phrase] as const)),
    noClaim: book.add(words.noClaim.map((phrase) => ['no claim', phrase] as const)),
    negations: new Set(words.negations),
    modals: new Set(words.modals),
    auxiliaries: new Set(words.auxiliaries),
    subjects: new Set(['we', 'have', 'has', 'had', 'you', 'they']),
    contrasts: new Set(words.contrasts),
    freeOrder: words.freeOrder,
    scope: words.scope
  }
}

function add<Id extends string>(
  phrases: Readonly<Partial<Record<Id, readonly string[]>>>,
  book: PhraseBook
): PhraseList<Id> {
  const entries = Object.entries(phrases) as [Id, readonly string[]][]
  return book.add(entries.flatMap(([id, list]) => list.map((phrase) => [id, phrase] as const)))
}
