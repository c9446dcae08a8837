import {describe, expect, test} from 'vitest'
import {read} from './reading.js'
import {recogniseDisclosures} from '../disclosures/recognise.js'

const labelsOf = (markdown: string): string[] => {
  const {passages, words} = read(markdown, 'en')
  return passages.flatMap(({labels}) =>
    labels.map(({name, first, last}) => {
      const places = Array.from({length: last + 1 - first}, (_, at) => first + at)
      return `${name}: ${places.map((place) => words.textAt(place)).join(' ')}`
    })
  )
}

describe('run-in headings', () => {
  test.each([
    ['Retention: two years.', ['retention: retention']],
    ['**Cookies.** We use them.', ['cookies: cookies']],
    ['*Security* is what we work on.', ['security: security']],
    [
      '* **Data retention:** two years\n* Children: none',
      ['retention: data retention', 'children: children']
    ],
    ['1. Your rights: you can write to us.', ['rights: rights']],
    ['| Retention: | two years |', ['retention: retention']]
  ])('%j', (markdown, labels) => {
    expect(labelsOf(markdown)).toEqual(expect.arrayContaining(labels))
  })

  test.each([
    'We keep it: two years of retention.\n\nwe use cookies: yes',
    'This is a sentence about retention, about cookies and about what else there is to tell: nothing.',
    '## Retention: two years'
  ])('none in %j', (markdown) => {
    expect(labelsOf(markdown)).toEqual([])
  })
})

describe('a table of contents', () => {
  const contents =
    '* [Cookies](#cookies)\n* [We never sell your data](#sale)\n* [Your rights](#rights "Rights")\n'

  test('discloses nothing', () => {
    expect(
      recogniseDisclosures(`${contents}\n## Children\n\nNobody under 13 may use it.\n`)
    ).not.toContainEqual(expect.objectContaining({startLine: expect.toSatisfy((line: number) => line < 5)}))
    expect(recogniseDisclosures(contents.replaceAll('#', '/'))).not.toEqual([])
  })

  test('is not a link in a sentence', () => {
    const {passages} = read('We use [cookies](#cookies) to remember you.\n', 'en')
    expect(passages[0]?.contents).toBe(false)
    expect(read(contents, 'en').passages[0]?.contents).toBe(true)
  })
})
