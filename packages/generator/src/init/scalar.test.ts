import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {scalar} from './scalar.js'

test('any text reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({unit: 'binary'}),
        fc.constantFrom(
          'yes',
          '1e3',
          '2026-01-01',
          '- a',
          'a: b',
          'a #b',
          ' a',
          "'a'",
          '0x1F',
          '~',
          '1_000',
          '12:30:45'
        )
      ),
      (text) => {
        expect(parse(`name: ${scalar(text)}\n`)).toEqual({name: text})
      }
    )
  )
})

test('what people write stays without quotes', () => {
  for (const text of [
    'Atlas',
    'Müller & Söhne GmbH',
    'privacy@atlas.example',
    'https://atlas.example/privacy',
    "Marie's shop"
  ]) {
    expect(scalar(text)).toBe(text)
  }
})
