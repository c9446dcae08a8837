import {expect, test} from 'vitest'
import {placesIn} from './places.js'

test('places are read line by column, each of the template', () => {
  expect(placesIn('en/contact.md', '4:2 12:0')).toEqual([
    {loc: {source: 'en/contact.md', start: {line: 4, column: 2}}},
    {loc: {source: 'en/contact.md', start: {line: 12, column: 0}}}
  ])
})

test('a template may have no place', () => {
  expect(placesIn('en/contact.md', '')).toEqual([])
})
