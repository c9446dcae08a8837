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

test.each([
  ['email', 'email-address'],
  ['emails', 'email-address'],
  ['officer', 'dataProtectionOfficer'],
  ['ip', 'ip-address'],
  ['address postal', 'postal-address']
])('%s is short for %s', (word, meant) => {
  const candidates = [
    'email-address-book',
    'email-address',
    'postal-address',
    'ip-address',
    'dataProtectionOfficer'
  ]
  expect(nearest(word, candidates)).toBe(meant)
})

test('of two that are equally near, the one that was begun is meant', () => {
  expect(nearest('of', ['on', 'off'])).toBe('off')
})

test('nothing is suggested for a word that is like none', () => {
  expect(nearest('weather', ['cookies', 'language'])).toBeUndefined()
  expect(nearest('', ['cookies'])).toBeUndefined()
})
