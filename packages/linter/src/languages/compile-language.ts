import type {Disclosure} from '@policy-gen/schema'
import {PhraseCompiler} from '../phrases/phrase-compiler.js'
import {modelTable} from '../reading/compile-model.js'
import {assumedWeights} from './assumed-weights.js'
import type {Cue, LanguageKnowledge} from './cues.js'
import type {KnownCue} from './known-cue.js'
import type {LanguageTable} from './language-table.js'
import {parseWeights} from './parse-weights.js'
import {rowsOf} from './weight-rows.js'

/** Compiles the knowledge of a language into the table for reading it. */
export function languageTable(language: LanguageKnowledge): LanguageTable {
  const {
    disclosures,
    mentions,
    negations,
    affirmations,
    familiar,
    frequentWords,
    signs = [],
    hints = []
  } = language
  const cuePhrases: [KnownCue, string][] = []
  const headingPhrases: [Disclosure, string][] = []
  let number = 0
  for (const disclosure of Object.keys(disclosures) as Disclosure[]) {
    for (const phrase of disclosures[disclosure].headings) headingPhrases.push([disclosure, phrase])
    for (const [name, cue] of Object.entries<Cue>(disclosures[disclosure].cues)) {
      const known = {
        name: `${disclosure}/${name}`,
        number: number++,
        disclosure,
        weight: cue.weight,
        items: cue.items ?? []
      }
      for (const phrase of cue.phrases) cuePhrases.push([known, phrase])
    }
  }
  const compiler = new PhraseCompiler(frequentWords, familiar)
  const cues = compiler.add(cuePhrases)
  const lists = {
    cues,
    headings: compiler.add(headingPhrases),
    mentions: compiler.add(mentions.phrases.map((phrase) => ['mention', phrase] as const)),
    affirmations: compiler.add(affirmations.map((phrase) => ['affirmation', phrase] as const))
  }
  const weights = language.weights
    ? parseWeights(language.weights())
    : rowsOf(assumedWeights(language, enoughForStrongCue))
  return {
    phrases: compiler.table(),
    ...lists,
    negations,
    frequentWords,
    signs,
    hints,
    model: modelTable({cues}, weights)
  }
}

/** Without labelled passages to set the scale, a strong cue alone takes a passage over the threshold. */
const enoughForStrongCue = -2.8
