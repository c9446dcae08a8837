import {expect, test} from 'vitest'
import {writtenAddress, writtenName} from './written-address.js'

test.each([
  ['http://a.example/?b=1&amp;c=2', 'http://a.example/?b=1&amp;c=2'],
  [' \n http://a.example ', 'http://a.example'],
  ['http&#58;//a.example', 'http://a.example'],
  ['http&#58//a.example', 'http://a.example'],
  ['http&#x3A;//a.example', 'http://a.example'],
  ['http&colon;&sol;&sol;a&period;example', 'http://a.example'],
  ['&#104;ttp://a.example', 'http://a.example'],
  ['ht&#10;tp://a.exam\nple', 'http://a.example'],
  ['&#32;http://a.example', 'http://a.example']
])('%j leads to %j', (value, address) => {
  expect(writtenAddress(value)).toBe(address)
})

test.each([
  '&quot;',
  '&#34;',
  '&#x27;',
  '&lt;',
  '&#62;',
  '&amp;',
  '&#38;',
  '&#96;',
  '&copy;',
  '&#9999999;',
  '&toString;'
])('%s stays, since a fix is written back', (reference) => {
  const address = `http://a.example/${reference}x`
  expect(writtenAddress(address)).toBe(address)
})

test.each(['r&d', 'r&amp;d', 'r&#38;d', 'r&#x26;d', '&#114;&amp;d'])(
  '%s is the name of the same anchor',
  (value) => {
    expect(writtenName(value)).toBe('r&d')
  }
)
