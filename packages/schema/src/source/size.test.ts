import {expect, test} from 'vitest'
import {formatSize} from './size.js'

test.each([
  [999, '999 B'],
  [20_480, '20.5 kB'],
  [10_000_000, '10 MB'],
  [3_200_000_000, '3.2 GB']
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
