import {describe, expect, test} from 'vitest'
import type {Cue} from './cues.js'
import {allKnowledge} from './all-knowledge.js'
import {knowledgeOf} from './knowledge.js'
import type {ReadingLanguage} from './loading.js'
import type {PhraseList} from '../phrases/phrase-table.js'
import {Words} from '../text/words.js'

const languages = Object.keys(allKnowledge) as ReadingLanguage[]

describe.each(languages)('the cues of %s', (language) => {
  const {disclosures, mentions} = allKnowledge[language]
  const knowledge = knowledgeOf(language)
  const namesIn = <Name>(sentence: string, list: PhraseList<Name>): Name[] => {
    const words = new Words(sentence)
    words.read(0, sentence.length)
    return knowledge.book
      .find(words)
      .of(list)
      .map(({name}) => name)
  }
  const cues = Object.entries(disclosures).flatMap(([disclosure, known]) =>
    Object.entries<Cue>(known.cues).map(([name, cue]) => ({name: `${disclosure}/${name}`, cue}))
  )

  test.each(cues)('$name is found in its examples but not in its counterexamples', ({name, cue}) => {
    const found = (sentence: string): string[] => namesIn(sentence, knowledge.cues).map(({name}) => name)
    expect(cue.examples.length).toBeGreaterThan(0)
    for (const example of cue.examples) expect(found(example), example).toContain(name)
    for (const example of cue.not ?? []) expect(found(example), example).not.toContain(name)
  })

  test('are found in informal address, too', () => {
    const familiar = Object.entries(allKnowledge[language].familiar ?? {})
    for (const {name, cue} of cues) {
      for (const example of cue.examples.map((example) => inFamiliarWords(example, familiar)))
        expect(
          namesIn(example, knowledge.cues).map(({name}) => name),
          example
        ).toContain(name)
    }
  })

  test('mentions are found in their examples', () => {
    for (const example of mentions.examples)
      expect(namesIn(example, knowledge.mentions), example).not.toEqual([])
  })
})

/** `Puede retirar su consentimiento` → `puedes retirar tu consentimiento` */
function inFamiliarWords(
  sentence: string,
  familiar: readonly (readonly [string, readonly string[]])[]
): string {
  let said = sentence
  for (const [formal, [other = formal]] of familiar)
    said = said.replace(new RegExp(String.raw`(?<!\p{L})${formal}(?!\p{L})`, 'giu'), other)
  return said
}
