import {expect, test} from 'vitest'
import {visible} from './visible.js'

test.each([
  ['a comment', 'We keep it <!-- for 3 years -->.', 'We keep it.'],
  ['a hidden element', 'We keep it <span hidden>for 3 years</span>.', 'We keep it.'],
  [
    'an element without a style that shows it',
    '<p style="display: none">We keep it.</p>\n\nWe sell it.',
    'We sell it.'
  ],
  ['a comment that never ends', 'We keep it <!-- for 3 years.', 'We keep it']
])('removes %s', (_, text, seen) => {
  expect(visible(text).replace(/\s+/g, ' ').replace(' .', '.').trim()).toBe(seen)
  expect(visible(text)).toHaveLength(text.length)
})

test.each(['`<!-- a -->`', '```html\n<!-- a -->\n```', '~~~\n<p hidden>a</p>\n~~~', '1 < 2'])(
  'keeps code unchanged: %s',
  (text) => {
    expect(visible(text)).toBe(text)
  }
)
