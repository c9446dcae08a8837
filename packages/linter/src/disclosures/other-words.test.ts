import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {DisclosureItem} from '@policy-gen/schema'
import {signsOf} from './signs.js'

/**
 * Sentences for testing cues that were written from other sentences: `item<TAB>sentence`, three for each
 * item.
 */
function sentencesIn(language: string): {readonly item: DisclosureItem; readonly sentence: string}[] {
  const file = new URL(`../../bench/reading/sentences/${language}.tsv`, import.meta.url)
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [item = '', sentence = ''] = row.split('\t')
    return {item: item as DisclosureItem, sentence}
  })
}

describe.each(['de', 'es', 'fr', 'pt'])('items in other words, in %s', (language) => {
  it('show a sign of the item', () => {
    const silent = sentencesIn(language).filter(
      ({item, sentence}) => !signsOf(sentence, {language}).has(item)
    )
    expect(silent.map(({item, sentence}) => `${item}: ${sentence}`)).toEqual([])
  })

  it('have three sentences each', () => {
    const items = sentencesIn(language).map(({item}) => item)
    const others = items.filter((item) => items.filter((other) => other === item).length !== 3)
    expect(items.length).toBeGreaterThan(100)
    expect(others).toEqual([])
  })
})
