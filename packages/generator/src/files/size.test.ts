import {expect, test} from 'vitest'
import {largestFor, readSize} from './size.js'

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
  ['privacy.md', 10],
  ['privacy.html', 10],
  ['policy.ts', 10],
  ['policy.yaml', 1],
  ['de.policy.JSON', 1]
])('%s may hold %d bytes', (path, bytes) => {
  expect(largestFor(path, {texts: 10, policies: 1})).toBe(bytes)
})
