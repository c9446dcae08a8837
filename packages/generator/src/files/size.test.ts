import {expect, test} from 'vitest'
import {formatSize, readSize} from './size.js'

test.each([
  ['512', 512],
  ['20MB', 20_000_000],
  ['1.5 kb', 1500],
  ['2g', 2_000_000_000],
  ['', undefined],
  ['MB', undefined],
  ['10 pages', undefined],
  ['-1', undefined]
])('%j is %s bytes', (text, bytes) => {
  expect(readSize(text)).toBe(bytes)
})

test.each([
  [999, '999 B'],
  [20_480, '20.5 kB'],
  [10_000_000, '10 MB'],
  [3_200_000_000, '3.2 GB']
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
