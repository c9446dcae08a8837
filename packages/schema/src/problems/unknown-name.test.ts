import {expect, test} from 'vitest'
import {unknownName} from './unknown-name.js'

test('the nearest name is suggested', () => {
  expect(unknownName('regime', 'gdrp', ['gdpr', 'ccpa'])).toEqual({
    message: 'Unknown regime `gdrp` — did you mean `gdpr`?',
    suggestion: 'gdpr'
  })
})

test('where none is near, all are listed, or something else is advised', () => {
  expect(unknownName('format', 'weather', ['md', 'html', 'txt']).message).toBe(
    'Unknown format `weather` — use `md`, `html` or `txt`.'
  )
  expect(unknownName('option', 'weather', ['out'], {prefix: '--', otherwise: 'see the help.'}).message).toBe(
    'Unknown option `--weather` — see the help.'
  )
})

test('a long list is cut, and so is a long name', () => {
  const known = Array.from({length: 30}, (_, number) => `rule-${number}`)
  const {message} = unknownName('rule', 'x'.repeat(1000), known)
  expect(message).toContain('`rule-23` or one of 6 others.')
  expect(message.length).toBeLessThan(500)
})

test.each([
  ['share\uFEFF', 'Unknown value `share‹U+FEFF›` — did you mean `share`?'],
  ['share\u00A0', 'Unknown value `share‹U+00A0›` — did you mean `share`?'],
  ['sh\u00ADare', 'Unknown value `sh‹U+00AD›are` — did you mean `share`?'],
  ['shar\n', 'Unknown value `shar` — did you mean `share`?']
])('an invisible character in %j is shown by its code', (name, message) => {
  expect(unknownName('value', name, ['share', 'collect']).message).toBe(message)
})
