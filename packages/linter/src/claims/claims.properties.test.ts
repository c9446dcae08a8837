import fc from 'fast-check'
import {expect, test} from 'vitest'
import {extractClaims} from './extract-claims.js'
import {findContradictions} from './contradictions/find-contradictions.js'

/** Sequences of the words of claims, so that there is something to find. */
const wording = fc
  .array(
    fc.constantFrom(
      ...[
        'we',
        'you',
        'never',
        'do not',
        'nor do we',
        'may',
        'sell',
        'share',
        'collect',
        'store',
        'shared',
        'it'
      ],
      ...['your name', 'IP address', 'personal data', 'this information', 'third parties', 'advertisers'],
      ...[',', '.', ':', '\n\n', '\n- ', 'and', 'or', 'with', 'be', 'is', '“', '*', '😀', 'e\u0301', 'except']
    ),
    {maxLength: 60}
  )
  .map((words) => words.join(' '))

const anyText = fc.oneof(fc.string({unit: 'grapheme', maxLength: 300}), wording)

test('reads any text without an exception', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(Array.isArray(findContradictions(text, {language: 'en'}))).toBe(true)
    })
  )
})

test('quotes exactly the text at the places that it returns', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const claim of extractClaims(text, {language: 'en'})) {
        const terms = [...claim.data, ...claim.purposes, ...claim.recipients, ...claim.exceptions]
        for (const {start, end, text: words} of [claim, claim.verb, ...terms]) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeLessThan(end)
        }
      }
    })
  )
})

test('finds at most about eight times as many claims in eight times the text', () => {
  fc.assert(
    fc.property(wording, (text) => {
      const once = extractClaims(text, {language: 'en'}).length
      const eight = Array.from({length: 8}, () => `${text}\n\nEnd.\n\n# Next`).join('\n\n')
      expect(extractClaims(eight, {language: 'en'}).length).toBeLessThanOrEqual(8 * (once + 1) + 8)
    })
  )
})
