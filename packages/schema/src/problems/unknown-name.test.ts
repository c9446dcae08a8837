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
