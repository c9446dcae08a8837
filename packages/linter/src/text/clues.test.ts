import fc from 'fast-check'
import {expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {Clues} from './clues.js'
import {Words} from './words.js'

function wordsOf(text: string): Words {
  const words = new Words(text)
  words.read(0, text.length)
  return words
}

function mayMatch(phrases: readonly string[], text: string): boolean | undefined {
  return new Clues([phrases]).in(wordsOf(text))[0]
}

test('tells which lists have a phrase in a text, and those without phrases', () => {
  const clues = new Clues([['adwords'], ['netscape', 'square inc'], undefined])
  expect(clues.in(wordsOf('Payments by Square, Inc.'))).toEqual([false, true, true])
  expect(clues.in(wordsOf('Google AdWords'))).toEqual([true, false, true])
  expect(clues.in(wordsOf(''))).toEqual([false, false, true])
})

test.each([
  ['square inc', 'A Square Incorporated.', true],
  ['square inc', 'A square, including corners.', true],
  ['square inc', 'Included is a square.', false],
  ['square inc', 'Squares inc.', false],
  ['square inc', 'MySquare Inc.', true],
  ['bill c-27', 'Bill C-27 lapsed.', true],
  ['bill c-27', 'Billing in 27 days', false],
  ['95/46', 'Directive 95/46/EC', true],
  ['95/46', 'in 95 of 46 cases', false],
  ['send-in-blue', 'Send-in-Blue', true],
  ['send-in-blue', 'We send in all things blue', true],
  ['send-in-blue', 'send a page', false],
  ['the', 'Others', true],
  ['canada’s bill', "Canada's bill", true]
])('%s in “%s”: %s', (phrase, text, isFound) => {
  expect(mayMatch([phrase], text)).toBe(isFound)
})

test('overlooks no part of a text, whichever texts it saw before', () => {
  const unit = fc.constantFrom('a', 'B', 'ſ', 'é', '4', '7', ' ', '\n', '-', '/', '.', '+', "'", '’')
  const text = fc.string({unit, minLength: 1, maxLength: 40})
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.nat(), fc.integer({min: 1, max: 12})), {minLength: 1}),
      (parts) => {
        const phrases = parts.map(([whole, start, length]) => cut(whole, start % whole.length, length))
        const clues = new Clues(phrases.map((phrase) => [phrase]))
        for (const [number, [whole]] of parts.entries())
          expect(clues.in(wordsOf(whole))[number], JSON.stringify([phrases[number], whole])).toBe(true)
      }
    ),
    {numRuns: runs(3000)}
  )
})

/** A part of a text in other capitals, as an expression that ignores case would match it. */
function cut(text: string, start: number, length: number): string {
  return text.slice(start, start + length).toLowerCase()
}
