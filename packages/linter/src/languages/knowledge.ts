import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Cue, CueWeight, LanguageKnowledge} from './cues.js'
import {english} from './en/index.js'
import {french} from './fr/index.js'
import {german} from './de/index.js'
import {indexPhrases, type PhraseIndex} from '../phrases/phrase-index.js'

/** A language in which policies can be read. */
export type ReadingLanguage = 'en' | 'de' | 'fr'

/** A cue with all that a reading needs to know about it. */
export interface KnownCue {
  /** Such as `sale/never-sells`. */
  readonly name: string
  readonly disclosure: Disclosure
  readonly weight: CueWeight
  readonly items: readonly DisclosureItem[]
}

/** The knowledge of a language, ready for use. */
export interface Knowledge {
  readonly cues: PhraseIndex<KnownCue>
  readonly headings: PhraseIndex<Disclosure>
  readonly mentions: PhraseIndex<'mention'>
  readonly negations: ReadonlySet<string>
}

/** All that is known, by language. */
export const languageKnowledge: Readonly<Record<ReadingLanguage, LanguageKnowledge>> = {
  en: english,
  de: german,
  fr: french
}

/** The knowledge of a language. Phrases are indexed when a language is read for the first time. */
export function knowledgeOf(language: ReadingLanguage): Knowledge {
  const known = indexed.get(language) ?? indexKnowledge(languageKnowledge[language])
  indexed.set(language, known)
  return known
}

const indexed = new Map<ReadingLanguage, Knowledge>()

function indexKnowledge({disclosures, mentions, negations}: LanguageKnowledge): Knowledge {
  const cues: [KnownCue, string][] = []
  const headings: [Disclosure, string][] = []
  for (const disclosure of Object.keys(disclosures) as Disclosure[]) {
    for (const phrase of disclosures[disclosure].headings) headings.push([disclosure, phrase])
    for (const [name, cue] of Object.entries<Cue>(disclosures[disclosure].cues)) {
      const known = {name: `${disclosure}/${name}`, disclosure, weight: cue.weight, items: cue.items ?? []}
      for (const phrase of cue.phrases) cues.push([known, phrase])
    }
  }
  return {
    cues: indexPhrases(cues),
    headings: indexPhrases(headings),
    mentions: indexPhrases(mentions.phrases.map((phrase) => ['mention', phrase] as const)),
    negations: new Set(negations)
  }
}
