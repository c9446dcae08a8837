import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Words} from './words.js'

const read = (text: string): Words => {
  const words = new Words(text)
  words.read(0, text.length)
  return words
}
const textsIn = (text: string): string[] => {
  const words = read(text)
  return Array.from({length: words.count}, (_, place) => words.textAt(place))
}

describe('the words of a text', () => {
  test.each([
    ['We DON’T sell.', ['we', "don't", 'sell']],
    ['see [our *site*](https://atlas.example/a?b)', ['see', 'our', 'site']],
    ['[write](mailto:a@b.example) or a@b.example', ['write', '<email>', 'or', '<email>']],
    ['https://atlas.example and www.atlas.example', ['<url>', 'and', '<url>']],
    ['<p class="a">Straße</p>', ['straße']],
    ['Élan 𝒜b 12', ['élan', '𝒜b', '12']],
    ['a@b is no address', ['a', 'b', 'is', 'no', 'address']],
    ["L’intérêt qu’il a d'accéder", ['l', 'intérêt', 'qu', 'il', 'a', 'd', 'accéder']],
    ['aujourd’hui, O’Neil’s', ["aujourd'hui", "o'neil's"]]
  ])('of %j', (text, words) => {
    expect(textsIn(text)).toEqual(words)
  })

  test('have the same number wherever they occur', () => {
    const words = read('Data is data.')
    expect(words.numberAt(0)).toBe(words.numberAt(2))
    expect(words.numberAt(0)).not.toBe(words.numberAt(1))
  })

  test('belong to the sentence, the item or the cell that contains them', () => {
    const words = read('We ask Acme Inc. Then we store it.\n* one\n* two | three')
    const sentences = Array.from({length: words.count}, (_, place) => words.sentenceAt(place))
    expect(sentences.map((sentence) => sentence - (sentences[0] ?? 0))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3
    ])
  })

  test('are at their places and in order, in any text', () => {
    const piece = fc.constantFrom(
      'we',
      'É',
      '’s',
      ' ',
      '\n',
      '](',
      'a@b.example',
      '@',
      '<b',
      '>',
      'http://',
      '🙂',
      '𝒜'
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const words = read(text)
        let end = 0
        for (let place = 0; place < words.count; place++) {
          expect(words.startOf(place)).toBeGreaterThanOrEqual(end)
          end = words.endOf(place)
          const written = text.slice(words.startOf(place), end).toLowerCase().replaceAll('’', "'")
          expect([written, '<email>', '<url>']).toContain(words.textAt(place))
        }
        expect(words.sentenceAt(-1)).toBe(-1)
        expect(words.sentenceAt(words.count)).toBe(-1)
      })
    )
  })

  test('are all kept if there are very many', () => {
    const many = Array.from({length: 20_000}, (_, number) => `w${number.toString(36)}`)
    expect(textsIn(many.join(' '))).toEqual(many)
  })
})
