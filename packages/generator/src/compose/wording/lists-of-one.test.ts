import {expect, test} from 'vitest'
import {withoutListsOfOne} from './lists-of-one.js'

test.each([
  ['- Website: a.example', 'Website: a.example'],
  ['You have the right\n\n- to object', 'You have the right to object.'],
  ['These measures:\n\n- backups', 'These measures: backups.'],
  ['We tell you.\n\n- by e-mail', 'We tell you.\n\nby e-mail'],
  ['### Rights\n\n- Access', '### Rights\n\nAccess'],
  ['You have the right\n\n- to object.\n\nAsk us.', 'You have the right to object.\n\nAsk us.']
])('%j becomes %j', (written, said) => {
  expect(withoutListsOfOne(written)).toBe(said)
})

test.each(['- one\n- two', 'These:\n\n- one\n- two', 'These:\n\n- one\n\n- two', 'No list - nowhere'])(
  '%j stays unchanged',
  (markdown) => {
    expect(withoutListsOfOne(markdown)).toBe(markdown)
  }
)
