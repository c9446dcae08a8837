import {describe, expect, test} from 'vitest'
import type {Cue} from './cues.js'
import {knowledgeOf, languageKnowledge, type ReadingLanguage} from './knowledge.js'
import {wordsOf} from '../text/words.js'

const languages = Object.keys(languageKnowledge) as ReadingLanguage[]

describe.each(languages)('the cues of %s', (language) => {
  const {disclosures, mentions} = languageKnowledge[language]
  const {cues: index, mentions: mentionIndex} = knowledgeOf(language)
  const cues = Object.entries(disclosures).flatMap(([disclosure, known]) =>
    Object.entries<Cue>(known.cues).map(([name, cue]) => ({name: `${disclosure}/${name}`, cue}))
  )

  test.each(cues)('$name is found in its examples, and not in its counterexamples', ({name, cue}) => {
    const found = (sentence: string): string[] =>
      index.find(wordsOf(sentence)).map((match) => match.name.name)
    expect(cue.examples.length).toBeGreaterThan(0)
    for (const example of cue.examples) expect(found(example), example).toContain(name)
    for (const example of cue.not ?? []) expect(found(example), example).not.toContain(name)
  })

  test('mentions are found in their examples', () => {
    for (const example of mentions.examples)
      expect(mentionIndex.find(wordsOf(example)), example).not.toEqual([])
  })
})
