import {expect, test} from 'vitest'
import {threadsFor} from './threads.js'

test('few policies are built on one thread', () => {
  expect(threadsFor(199)).toBe(1)
})
