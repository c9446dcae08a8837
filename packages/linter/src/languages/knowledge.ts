import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {PhraseBook} from '../phrases/phrase-book.js'
import type {LanguageTable} from './language-table.js'
import {languageAtHand, type ReadingLanguage} from './loading.js'

/** The knowledge of a language, ready for use. */
export interface Knowledge extends Pick<LanguageTable, 'cues' | 'headings' | 'mentions' | 'affirmations'> {
  /** All phrases of these lists. */
  readonly book: PhraseBook
  readonly negations: ReadonlySet<string>
  /** The items that any cue covers. */
  readonly items: ReadonlySet<Disclosure | DisclosureItem>
}

/** Returns the knowledge of a language, prepared once. */
export function knowledgeOf(language: ReadingLanguage): Knowledge {
  const known = ready.get(language) ?? readyForUse(languageAtHand(language))
  ready.set(language, known)
  return known
}

const ready = new Map<ReadingLanguage, Knowledge>()

function readyForUse({phrases, cues, headings, mentions, affirmations, negations}: LanguageTable): Knowledge {
  return {
    book: new PhraseBook(phrases),
    cues,
    headings,
    mentions,
    affirmations,
    negations: new Set(negations),
    items: new Set(cues.names.flatMap(({items}) => items))
  }
}
