import {expect, test} from 'vitest'
import {languagesOf} from './languages.js'

const english = 'We keep your name and your address as long as you are our customer, and we never sell them. '
const italian =
  'Conserviamo il suo nome e il suo indirizzo finché lei resta nostro cliente, e non li vendiamo mai a nessuno. '

test('a text in one language has one part', () => {
  const text = english.repeat(50)
  expect(languagesOf(text, [100])).toEqual({
    main: 'en',
    parts: [{start: 0, end: text.length, language: 'en'}]
  })
})

test('cuts a text in two languages where the second begins, and reads it in the one that rules can read', () => {
  const first = english.repeat(20)
  const text = first + italian.repeat(40)
  const cut = first.length
  expect(languagesOf(text, [english.length * 4, cut])).toEqual({
    main: 'en',
    parts: [
      {start: 0, end: cut, language: 'en'},
      {start: cut, end: text.length, language: 'it'}
    ]
  })
})

test('a sentence in a readable language does not make a text readable', () => {
  expect(languagesOf(english.repeat(2) + italian.repeat(40), [english.length * 2]).main).toBe('it')
})

test('finds no language in text that is not prose', () => {
  const accounts = Array.from({length: 30}, (_, at) => `u${at}:x:${at}:${at}::/home/u${at}:/bin/sh`).join(
    '\n'
  )
  expect(languagesOf(accounts, []).main).toBeUndefined()
  const settings = JSON.stringify({
    scripts: {build: 'tsc -b', test: 'vitest run'},
    engines: {node: '>=20'}
  }).repeat(5)
  expect(languagesOf(settings, []).main).toBeUndefined()
})
