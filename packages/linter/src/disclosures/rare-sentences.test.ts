import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {recogniseDisclosures} from './recognise.js'

/** Rows of `label<TAB>sentence`, in which `-label` is an item that a sentence only seems to disclose. */
function sentencesIn(
  language: 'en' | 'fr',
  part: 'fitted' | 'held'
): {readonly label: string; readonly text: string}[] {
  const file = new URL(`../../bench/reading/sentences/rare/${language}-${part}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [label = '', text = ''] = row.split('\t')
      return {label, text}
    })
}

function shareRead(language: 'en' | 'fr', part: 'fitted' | 'held', label: string): number {
  const rows = sentencesIn(language, part).filter((row) => row.label === label)
  const name = label.replace(/^-/, '')
  const read = rows.filter(({text}) =>
    recogniseDisclosures(text, {language}).some(({disclosure}) => disclosure === name)
  )
  return read.length / rows.length
}

describe.each([
  ['en', 'automated-decisions'],
  ['en', 'collection.duty-to-provide'],
  ['fr', 'automated-decisions'],
  ['fr', 'sources']
] as const)('in %s, %s', (language, label) => {
  it('is recognised in most sentences that disclose it', () => {
    expect(shareRead(language, 'fitted', label)).toBeGreaterThan(0.8)
  })

  it('is recognised in most held-out sentences', () => {
    expect(shareRead(language, 'held', label)).toBeGreaterThan(0.65)
  })

  it('is rarely recognised in similar sentences', () => {
    expect(shareRead(language, 'fitted', `-${label}`)).toBeLessThan(0.15)
    expect(shareRead(language, 'held', `-${label}`)).toBeLessThan(0.1)
  })
})

it.each(['en', 'fr'] as const)('no sentence occurs twice in %s', (language) => {
  const texts = [...sentencesIn(language, 'fitted'), ...sentencesIn(language, 'held')].map(({text}) => text)
  expect(new Set(texts).size).toBe(texts.length)
})
