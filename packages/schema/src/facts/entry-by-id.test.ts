import {expect, test} from 'vitest'
import {entryById} from './entry-by-id.js'

test('returns the first of several entries with the same id', () => {
  const table = [{name: 'A'}, {id: 'b', name: 'B'}, {id: 'b', name: 'C'}]
  expect(entryById('b', table)).toEqual({id: 'b', name: 'B'})
  expect(entryById('c', table)).toBeUndefined()
})
