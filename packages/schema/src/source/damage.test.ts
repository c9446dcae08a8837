import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findDamage} from './damage.js'

test.each([
  ['donâ€™t', '’'],
  ['â€œquotedâ€\u009D', '“'],
  ['MÃ¼ller', 'ü'],
  ['Ã\u00A0 la carte', 'à'],
  ['control.Â\u00A0', '\u00A0'],
  ['Â©', '©'],
  ['Å¡', 'š'],
  ['Acmeâ„¢', '™'],
  ['ðŸ˜€', '😀'],
  ['ï»¿', '\uFEFF']
])('%j was UTF-8, read as Windows-1252', (text, was) => {
  const [damage] = findDamage(text)
  expect(damage).toMatchObject({kind: 'misread', was})
})

test('two characters in a row are one damage', () => {
  expect(findDamage('Ã¤Ã¶')).toEqual([{offset: 0, text: 'Ã¤Ã¶', kind: 'misread', was: 'äö'}])
})

test('lost, control and half characters are damage', () => {
  expect(findDamage('a\uFFFD\uFFFDb')).toEqual([{offset: 1, text: '\uFFFD\uFFFD', kind: 'replacement'}])
  expect(findDamage('a\u0085')).toEqual([{offset: 1, text: '\u0085', kind: 'control'}])
  expect(findDamage('\uD83D!')).toEqual([{offset: 0, text: '\uD83D', kind: 'surrogate'}])
})

test.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])(
  'U+%i, which reverses the direction of the text after it, is damage',
  (code) => {
    const text = String.fromCharCode(code)
    expect(findDamage(`Atlas ${text}cnI`)).toEqual([{offset: 6, text, kind: 'direction'}])
  }
)

test.each([
  'Plain text, with tabs\tand\r\nlines.',
  '„MENÜ“, „GEMÄß“ und »ÄRGER«',
  'À la carte… « Ça a été… »',
  '“IRMÃ” e “MANHÃ…” à “São João”',
  'Ελληνικά, עברית, العربية, 日本語, 😀 👩‍👩‍👧',
  'Łódź, Ærø, Ðurđa, ÅÄÖ, naïve, âge'
])('nothing is wrong with %j', (text) => {
  expect(findDamage(text)).toEqual([])
})

test('whatever is read as Windows-1252 from these texts is found', () => {
  const letters = fc.stringMatching(/^[äöüßéèçñ’“”–€]{1,8}$/)
  fc.assert(
    fc.property(letters, (text) => {
      expect(findDamage(misread(text))).not.toEqual([])
    })
  )
})

/** What a program makes of UTF-8 when it takes it for Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}
