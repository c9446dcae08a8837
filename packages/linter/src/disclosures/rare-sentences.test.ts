import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {recogniseDisclosures} from './recognise.js'

/** Rows of `label<TAB>sentence`, in which `-label` is what a sentence only seems to tell. */
function sentencesIn(part: 'fitted' | 'held'): {readonly label: string; readonly text: string}[] {
  const file = new URL(`../../bench/reading/sentences/rare/en-${part}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [label = '', text = ''] = row.split('\t')
      return {label, text}
    })
}

function shareRead(part: 'fitted' | 'held', label: string): number {
  const rows = sentencesIn(part).filter((row) => row.label === label)
  const name = label.replace(/^-/, '')
  const read = rows.filter(({text}) =>
    recogniseDisclosures(text, {language: 'en'}).some(({disclosure}) => disclosure === name)
  )
  return read.length / rows.length
}

describe.each(['automated-decisions', 'collection.duty-to-provide'])('%s, in many words', (label) => {
  it('is read in most sentences that tell it', () => {
    expect(shareRead('fitted', label)).toBeGreaterThan(0.8)
  })

  it('is read in most sentences that nothing was written from', () => {
    expect(shareRead('held', label)).toBeGreaterThan(0.65)
  })

  it('is seldom read in what looks like it', () => {
    expect(shareRead('fitted', `-${label}`)).toBeLessThan(0.1)
    expect(shareRead('held', `-${label}`)).toBeLessThan(0.1)
  })
})

it('no sentence is there twice', () => {
  const texts = [...sentencesIn('fitted'), ...sentencesIn('held')].map(({text}) => text)
  expect(new Set(texts).size).toBe(texts.length)
})
