import {describe, expect, test} from 'vitest'
import {coverage} from '../policy-coverage/coverage.js'
import type {Policy} from '../model/index.js'
import {parsePolicy} from '../parse/parse-policy.js'
import {findFiller} from './filler.js'

describe('words that only fill a place', () => {
  test.each([
    ['a', 'sentence'],
    ['X.', 'sentence'],
    ['Hello.', 'sentence'],
    ['Hello, world!', 'sentence'],
    ['...', 'sentence'],
    ['asdfgh', 'sentence'],
    ['bla bla bla', 'sentence'],
    ['N/A', 'sentence'],
    ['We keep lorem ipsum dolor.', 'sentence'],
    ['1 Example Street', 'line'],
    ['00000 Example City', 'line'],
    ['Musterstraße 1', 'line'],
    ['123 Main St', 'line'],
    ['John Doe', 'line'],
    ['TBD', 'line'],
    ['xxx', 'line'],
    ['n/a', 'line'],
    ['+1 800 555 0100', 'telephone'],
    ['+1 (212) 555-1234', 'telephone'],
    ['503-555-0142', 'telephone'],
    ['+49 30 1234567', 'telephone'],
    ['+49 000 0000000', 'telephone']
  ] as const)('%j is no %s', (text, form) => {
    expect(findFiller(text, form)).toBeDefined()
  })

  test.each([
    ['Ask us.', 'sentence'],
    ['Hello Fresh delivers your box.', 'sentence'],
    ['For example, we keep your name.', 'sentence'],
    ['Fragen Sie uns.', 'sentence'],
    ['X', 'line'],
    ['Hello', 'line'],
    ['Test Street 5', 'line'],
    ['12 Maine Street', 'line'],
    ['Exampleton Road', 'line'],
    ['+49 40 5550 1230', 'telephone'],
    ['+31 10 555 0142', 'telephone'],
    ['+1 590 214 0142', 'telephone']
  ] as const)('%j may be a %s', (text, form) => {
    expect(findFiller(text, form)).toBeUndefined()
  })
})

const head = `title: Privacy
language: en
sections: [{kind: other, body: Welcome.}]
`

test.each([
  [
    'organisation: {name: A, address: {street: 1 Example Street, city: Example City, country: DE}}',
    [
      '4:45 “Example Street” exists only in examples — write the real one.',
      '4:67 “Example City” exists only in examples — write the real one.'
    ]
  ],
  [
    'organisation: {name: A, contact: {phone: +1 800 555 0100}}',
    ['4:42 “+1 800 555 0100” is not a real number — give the real one, or leave the field out.']
  ],
  [
    'organisation: {name: A}\nrights: {granted: [{right: access, how: a}], verification: Hello.}',
    [
      '5:41 “a” means nothing — write a whole sentence, or remove the field.',
      '5:60 “Hello.” means nothing — write a whole sentence, or remove the field.'
    ]
  ],
  [
    'organisation: {name: A}\nrights: {granted: [access], fee: none, verification: none}',
    ['5:54 “none” means nothing — write a whole sentence, or remove the field.']
  ]
])('%s is refused', (fields, expected) => {
  const {problems} = parsePolicy(`${head}${fields}\n`)
  expect(problems.map(({line, column, message}) => `${line}:${column} ${message}`)).toEqual(expected)
})

test('an archived policy is kept as it was found', () => {
  const archived = `provenance: {domain: a.example, archived: 2002-01-01, snapshot: 'https://a.example/x'}
organisation: {name: A, contact: {phone: +1 800 555 0100}}
`
  expect(parsePolicy(`${head}${archived}`).problems).toEqual([])
})

test('what a letter, a greeting or a street of samples says meets no requirement', () => {
  const policy: Policy = {
    title: 'Privacy',
    language: 'en',
    organisation: {name: 'Atlas', address: {street: '1 Example Street', city: 'Anytown', country: 'DE'}},
    rights: {granted: ['complaint-to-controller'], complaints: {how: 'a'}, verification: 'Hello.'},
    sections: [{kind: ['controller', 'contact', 'rights']}]
  }
  const met = coverage(policy, {regimes: ['gdpr', 'uk-gdpr', 'ccpa', 'baseline'], on: '2026-11-20'}).flatMap(
    ({status, requirement}) => (status === 'met' ? [requirement.id] : [])
  )
  expect(met).toEqual(['baseline.who', 'baseline.rights'])
})
