import {PhraseBook} from '../phrases/phrase-book.js'
import type {ClaimTable} from './language-table.js'
import {claimsAtHand, type ReadingLanguage} from './loading.js'

/** The wording of claims in a language, ready for the search. */
export interface ClaimLists extends Omit<
  ClaimTable,
  'phrases' | 'negations' | 'modals' | 'auxiliaries' | 'contrasts' | 'promises'
> {
  /** All phrases of the lists. */
  readonly book: PhraseBook
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Words before an active verb: a subject such as `we`, or an auxiliary such as `have`. */
  readonly subjects: ReadonlySet<string>
  readonly contrasts: ReadonlySet<string>
  readonly promises: Omit<ClaimTable['promises'], 'besides' | 'others'> & {
    readonly besides: ReadonlySet<string>
    readonly others: ReadonlySet<string>
  }
}

/** Returns the wording of claims in a language, prepared once. */
export function claimListsOf(language: ReadingLanguage): ClaimLists {
  const known = ready.get(language) ?? readyForUse(claimsAtHand(language))
  ready.set(language, known)
  return known
}

const ready = new Map<ReadingLanguage, ClaimLists>()

function readyForUse({
  phrases,
  negations,
  modals,
  auxiliaries,
  contrasts,
  promises,
  ...lists
}: ClaimTable): ClaimLists {
  return {
    ...lists,
    book: new PhraseBook(phrases),
    negations: new Set(negations),
    modals: new Set(modals),
    auxiliaries: new Set(auxiliaries),
    subjects: new Set(['we', 'have', 'has', 'had', 'you', 'they']),
    contrasts: new Set(contrasts),
    promises: {...promises, besides: new Set(promises.besides), others: new Set(promises.others)}
  }
}
