import {expect, test} from 'vitest'
import {nearest} from './nearest.js'

test.each([
  ['organization', 'organisation'],
  ['pratices', 'practices'],
  ['Cookies', 'cookies'],
  ['langauge', 'language']
])('%s most likely meant %s', (word, meant) => {
  expect(nearest(word, ['cookies', 'language', 'organisation', 'practices'])).toBe(meant)
})

test('nothing is suggested for a word that is like none', () => {
  expect(nearest('weather', ['cookies', 'language'])).toBeUndefined()
  expect(nearest('', ['cookies'])).toBeUndefined()
})
