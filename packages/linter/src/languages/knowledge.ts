import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import {PhraseBook, type PhraseList} from '../phrases/phrase-book.js'
import type {Cue, CueWeight, LanguageKnowledge} from './cues.js'
import {knowledgeAtHand, type ReadingLanguage} from './loading.js'

/** A cue with all that a reading needs to know about it. */
export interface KnownCue {
  /** Such as `sale/never-sells`. */
  readonly name: string
  /** Its place among the cues of the language. */
  readonly number: number
  readonly disclosure: Disclosure
  readonly weight: CueWeight
  readonly items: readonly DisclosureItem[]
}

/** The knowledge of a language, ready for use. */
export interface Knowledge {
  /** All phrases of the lists below. */
  readonly book: PhraseBook
  readonly cues: PhraseList<KnownCue>
  readonly headings: PhraseList<Disclosure>
  readonly mentions: PhraseList<'mention'>
  readonly negations: ReadonlySet<string>
  readonly affirmations: PhraseList<'affirmation'>
  /** The items that some wording is known of. */
  readonly items: ReadonlySet<Disclosure | DisclosureItem>
}

/** The knowledge of a language. Phrases are compiled when a language is read for the first time. */
export function knowledgeOf(language: ReadingLanguage): Knowledge {
  const known = compiled.get(language) ?? compile(knowledgeAtHand(language))
  compiled.set(language, known)
  return known
}

const compiled = new Map<ReadingLanguage, Knowledge>()

function compile(language: LanguageKnowledge): Knowledge {
  const {disclosures, mentions, negations, affirmations, familiar, frequentWords} = language
  const cues: [KnownCue, string][] = []
  const headings: [Disclosure, string][] = []
  let number = 0
  for (const disclosure of Object.keys(disclosures) as Disclosure[]) {
    for (const phrase of disclosures[disclosure].headings) headings.push([disclosure, phrase])
    for (const [name, cue] of Object.entries<Cue>(disclosures[disclosure].cues)) {
      const known = {
        name: `${disclosure}/${name}`,
        number: number++,
        disclosure,
        weight: cue.weight,
        items: cue.items ?? []
      }
      for (const phrase of cue.phrases) cues.push([known, phrase])
    }
  }
  const book = new PhraseBook(frequentWords, familiar)
  return {
    book,
    cues: book.add(cues),
    headings: book.add(headings),
    mentions: book.add(mentions.phrases.map((phrase) => ['mention', phrase] as const)),
    negations: new Set(negations),
    affirmations: book.add(affirmations.map((phrase) => ['affirmation', phrase] as const)),
    items: new Set(cues.flatMap(([{items}]) => items))
  }
}
