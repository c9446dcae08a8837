import {describe, expect, test} from 'vitest'
import {languages} from '../languages/index.js'
import {definitions} from '../definitions/index.js'
import {disclosureItems} from './disclosures.js'
import {said} from './glossary.js'
import {labels} from './labels.js'
import {vocabularies, type VocabularyName} from './vocabularies.js'

const lists = Object.keys(vocabularies) as VocabularyName[]

describe.each(languages)('%s', (language) => {
  test.each(lists)('calls each term of %s something, and no two the same', (list) => {
    const called: readonly string[] = Object.values(labels[language][list])
    expect(new Set(Object.keys(labels[language][list]))).toEqual(new Set(Object.keys(vocabularies[list])))
    expect(called.filter((label, index) => called.indexOf(label) !== index)).toEqual([])
  })

  test.each(lists)('defines each term of %s in a sentence', (list) => {
    const {[list]: defined} = definitions[language]
    expect(new Set(Object.keys(defined))).toEqual(new Set(Object.keys(vocabularies[list])))
    for (const definition of Object.values(defined)) expect(definition).toMatch(/^\p{Lu}.*[^.]\.$/u)
  })

  test('calls each finer item and each law something', () => {
    const {disclosureItems: items, lawNames} = labels[language]
    expect(new Set(Object.keys(items))).toEqual(new Set(Object.keys(disclosureItems)))
    expect(new Set(Object.keys(lawNames))).toEqual(new Set(Object.keys(vocabularies.regimes)))
  })
})

test('a word that a list doesn’t have is called nothing', () => {
  expect(said(labels.fr, 'dataCategories', 'age')).toBe('âge')
  expect(said(labels.fr, 'purposes', 'age')).toBeUndefined()
  expect(said(labels.fr, 'purposes', 'toString')).toBeUndefined()
})
